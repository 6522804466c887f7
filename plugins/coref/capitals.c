/*
 * capitals.c -- of which country a town is the capital.
 *
 * News calls a capital by the people whose it is, "the Belgian capital", where a dateline alone has its name.
 * Countries are told by the two letters of ISO 3166 that references of names have.
 */
#include "coref.h"

#include <string.h>

/* In order of the letters; a low line stands for a blank. */
static const char capitals[] =
	"ad:andorra_la_vella ae:abu_dhabi af:kabul al:tirana am:yerevan ao:luanda ar:buenos_aires at:vienna au:canberra az:baku ba:sarajevo bb:bridgetown bd:dhaka be:brussels "
	"bf:ouagadougou bg:sofia bh:manama bi:bujumbura bi:gitega bj:porto-novo bj:cotonou bn:bandar_seri_begawan bo:la_paz bo:sucre br:brasília br:brasilia bs:nassau bt:thimphu "
	"bw:gaborone by:minsk bz:belmopan ca:ottawa cd:kinshasa cf:bangui cg:brazzaville ch:bern ch:berne ci:yamoussoukro ci:abidjan cl:santiago cm:yaoundé cn:beijing co:bogotá co:bogota "
	"cr:san_josé cu:havana cy:nicosia cz:prague de:berlin dj:djibouti dk:copenhagen do:santo_domingo dz:algiers ec:quito ee:tallinn eg:cairo er:asmara es:madrid et:addis_ababa "
	"fi:helsinki fj:suva fr:paris ga:libreville gb:london ge:tbilisi gh:accra gm:banjul gn:conakry gr:athens gt:guatemala_city gw:bissau gy:georgetown hn:tegucigalpa hr:zagreb "
	"ht:port-au-prince hu:budapest id:jakarta ie:dublin in:new_delhi in:delhi iq:baghdad ir:tehran is:reykjavik it:rome jm:kingston jo:amman jp:tokyo ke:nairobi "
	"kg:bishkek kh:phnom_penh kp:pyongyang kr:seoul kw:kuwait_city kz:astana la:vientiane lb:beirut lk:colombo lr:monrovia ls:maseru lt:vilnius lv:riga ly:tripoli "
	"ma:rabat md:chisinau me:podgorica mg:antananarivo mk:skopje ml:bamako mm:naypyidaw mn:ulaanbaatar mr:nouakchott mt:valletta mu:port_louis mv:malé mw:lilongwe mx:mexico_city "
	"my:kuala_lumpur mz:maputo na:windhoek ne:niamey ng:abuja ni:managua nl:amsterdam no:oslo np:kathmandu nz:wellington om:muscat pa:panama_city pe:lima pg:port_moresby ph:manila "
	"pk:islamabad pl:warsaw pt:lisbon py:asunción qa:doha ro:bucharest rs:belgrade ru:moscow rw:kigali sa:riyadh sb:honiara sd:khartoum se:stockholm "
	"si:ljubljana sk:bratislava sl:freetown sn:dakar so:mogadishu sr:paramaribo ss:juba sv:san_salvador sy:damascus td:n'djamena tg:lomé th:bangkok tj:dushanbe tl:dili tm:ashgabat "
	"tn:tunis tr:ankara tt:port_of_spain tw:taipei tz:dodoma ua:kyiv ua:kiev ug:kampala us:washington uy:montevideo uz:tashkent ve:caracas vn:hanoi vu:port_vila ws:apia "
	"xk:pristina ye:sanaa za:pretoria zm:lusaka zw:harare ";

/* Whether the n bytes of a name are those of the table, whatever their case. */
static bool is_name(const char *name, const char *of_table, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char c = name[i] == ' ' ? '_' : name[i];
		if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != of_table[i])
			return false;
	}
	return true;
}

uint16_t coref_capital_of(const char *name)
{
	size_t n = strlen(name);
	for (const char *s = capitals; *s;) {
		size_t m = strcspn(s, " ");
		if (m == n + 3 && is_name(name, s + 3, n))
			return coref_letters(s);
		s += m + 1;
	}
	return 0;
}

uint16_t coref_letters(const char *s) { return (uint16_t)((s[0] | 32) << 8 | (s[1] | 32)); }
