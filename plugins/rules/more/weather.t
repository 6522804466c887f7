# Entities and values are given, so that only the rules are tested.

=== level, hazard, area and time
--- text
Forecasters issued an amber warning for heavy rain in Devon until Friday.
--- input name(kind:sym, text:sym)
name |Devon| kind=LOC text=|Devon|
--- input entity(kind:sym, name:name?)
entity |Devon| kind=LOC name=|Devon|
--- input value(kind:sym, norm:sym?)
value |Friday| kind=DATE
--- rows warning(area,level,hazard,time)
warning |amber warning for heavy rain in Devon until Friday| area=|Devon| level=amber hazard=|heavy rain| time=|Friday|

=== two areas are two rows
--- text
A red wind warning is in force for Donegal and Galway from 6 a.m. on Thursday.
--- input name(kind:sym, text:sym)
name |Donegal| kind=LOC text=|Donegal|
name |Galway| kind=LOC text=|Galway|
--- input entity(kind:sym, name:name?)
entity |Donegal| kind=LOC name=|Donegal|
entity |Galway| kind=LOC name=|Galway|
--- input value(kind:sym, norm:sym?)
value |6 a.m.| kind=TIME
value |Thursday| kind=DATE
--- rows warning(area,level,hazard,time)
warning |red wind warning is in force for Donegal and Galway from 6 a.m. on Thursday| area=|Donegal| level=red hazard=wind time=|Thursday|
warning |Galway| area=|Galway| level=red hazard=wind time=|Thursday|

=== no level is said
--- text
A flood warning was issued for Cornwall. A yellow alert for fog was lifted.
--- input name(kind:sym, text:sym)
name |Cornwall| kind=LOC text=|Cornwall|
--- input entity(kind:sym, name:name?)
entity |Cornwall| kind=LOC name=|Cornwall|
--- input value(kind:sym, norm:sym?)
--- rows warning(area,level,hazard,time)
warning |flood| area=|Cornwall| level=unspecified hazard=flood
warning |yellow alert for fog| level=yellow hazard=fog

=== other warnings
--- text
The minister gave a stern warning about prices in Devon.
--- input name(kind:sym, text:sym)
name |Devon| kind=LOC text=|Devon|
--- input entity(kind:sym, name:name?)
entity |Devon| kind=LOC name=|Devon|
--- input value(kind:sym, norm:sym?)
--- rows warning(area,level,hazard,time)
