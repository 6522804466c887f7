/*
 * sorts.c -- nouns by sort: heads of state, courts, ships.
 *
 * What "the mill" or "the senator" may stand for is learned of a whole sort, since
 * no noun is met often enough. Names that readers know are in known.c; here are words of names, and those
 * few names that are of another sort than what they are called first.
 */
#include "coref.h"

const struct holder_words coref_holders[COREF_HOLDERS] = {
	{22, "shares shareholders shareholder investors profit profits revenue revenues ceo executive customers subsidiary factory factories stores products sales employees workforce plants earnings turnover "
	     "depositors passengers pilots flights fleet branches borrowers"},
	{23, "coach striker goalkeeper midfielder defender winger fans skipper batsman"},
	{27, "candidate candidates mp mps whip backbencher backbenchers councillors manifesto voters"},
	{29, "students vice-chancellor campus pupils headteacher headmaster lecturers alumni"},
	{30, "patients nurses surgeons"},
	{31, "editor reporter readers correspondent columnist viewers"},
	{32, "officers detectives constables"},
	{34, "volunteers donors trustees"},
	{35, "vicar parishioners priest choir worshippers"},
};

const struct sort_words coref_sorts[COREF_SORTS] = {
	{0, "", ""},
	{W_ROLE, "president premier taoiseach minister chancellor governor mayor secretary pm prime-minister cm counterpart", ""},
	{W_ROLE, "senator congressman congresswoman lawmaker legislator politician mp mla councillor assemblyman councilman councilwoman deputy backbencher "
	 "peer parliamentarian speaker whip alderman commissioner selectman", ""},
	{W_ROLE, "candidate nominee incumbent challenger frontrunner front-runner hopeful contender opponent rival winner loser", ""},
	{W_ROLE, "judge justice magistrate coroner chairperson arbitrator adjudicator recorder ombudsman", ""},
	{W_ROLE, "lawyer attorney barrister solicitor counsel prosecutor advocate litigator silk", ""},
	{W_SOMEBODY, "defendant accused suspect plaintiff claimant applicant complainant appellant petitioner respondent convict prisoner inmate detainee fugitive", ""},
	{W_SOMEBODY, "witness victim survivor patient passenger resident hostage whistleblower", ""},
	{W_ROLE, "player striker midfielder defender goalkeeper keeper winger forward batsman batter bowler all-rounder rounder hander quarterback pitcher footballer "
	 "cricketer boxer fighter swimmer runner sprinter rider jockey golfer cyclist wrestler rower skier champion teenager teen veteran captain "
	 "skipper prop hooker flanker fly-half seamer opener spinner scorer debutant rookie international substitute guard athlete marathoner", ""},
	{W_ROLE, "coach manager boss gaffer selector trainer", ""},
	{W_ROLE, "referee umpire official linesman", ""},
	{W_ROLE, "actor actress singer star rapper comedian comic musician soprano tenor baritone pianist violinist guitarist drummer dancer ballerina "
	 "choreographer conductor artist painter sculptor performer composer filmmaker director producer presenter host magician headliner megastar "
	 "superstar frontman bandleader playwright dramatist impresario chef restaurateur designer photographer", ""},
	{W_ROLE, "author writer poet novelist journalist reporter columnist editor critic biographer essayist historian correspondent blogger broadcaster "
	 "anchor reviewer publisher", ""},
	{W_ROLE, "general colonel officer sergeant commander captain lieutenant brigadier admiral soldier detective inspector superintendent constable sheriff "
	 "policeman policewoman pilot trooper marshal warlord strongman rebel dictator militiaman sapper", ""},
	{W_ROLE, "ceo founder co-founder billionaire tycoon magnate chairman chairwoman chair executive owner businessman businesswoman entrepreneur financier "
	 "investor landlord proprietor publican trader banker mogul oligarch industrialist shareholder bidder buyer developer principal", ""},
	{W_ROLE, "professor scientist researcher academic economist analyst expert scholar lecturer don sociologist psychologist biologist epidemiologist "
	 "physicist chemist strategist pollster geologist engineer inventor", ""},
	{W_ROLE, "doctor surgeon nurse physician midwife consultant paramedic psychiatrist dentist vet medic", ""},
	{W_ROLE, "bishop archbishop cardinal priest pastor vicar imam rabbi pope pontiff cleric preacher canon dean monk nun deacon reverend evangelist "
	 "prelate", ""},
	{W_ROLE, "spokesman spokeswoman spokesperson aide adviser advisor deputy assistant envoy ambassador diplomat negotiator mediator representative "
	 "official director treasurer clerk", ""},
	{W_ROLE, "activist campaigner organiser organizer leader lobbyist protester unionist dissident exile monarch king queen prince princess "
	 "duke emperor sultan", ""},
	{W_SOMEBODY, "man woman boy girl lad pensioner teenager mother father widow widower grandmother grandfather lady gentleman youngster", ""},
	{W_ROLE, "teacher head headteacher headmaster headmistress student pupil graduate farmer fisherman driver trucker shopkeeper plumber electrician "
	 "carpenter mechanic baker butcher builder miner nurseryman gardener cleaner waiter cook worker employee apprentice librarian curator grower "
	 "crofter rancher shepherd porter ferryman ferrywoman sailor jeweller", ""},
	{W_ORG, "company firm group manufacturer carmaker automaker retailer supermarket brewer insurer lender bank broker operator corporation conglomerate "
	 "startup start-up maker developer giant utility miner producer airline carrier subsidiary supplier contractor shipyard refiner grocer brewery "
	 "distillery distributor chain business multinational bakery parent borrower bidder suitor buyer concessionaire landlord employer issuer "
	 "drugmaker chipmaker builder housebuilder shipper exporter importer wholesaler franchisee franchise vendor provider consultancy "
	 "investor fund conglomerate brokerage planemaker telco titan behemoth winery creamery shipbuilder auction-house auctioneer saleroom fashion-house publishing-house trading-house winemaker distiller toymaker meatpacker steelmaker packer haulier hauler wholesaler offeror bookmaker bookie start-up startup management employer",
	 "ltd ltd. limited plc inc inc. corp corp. co co. gmbh ag sa nv bv pty llc llp holdings industries resources motors airlines airways pharma "
	 "pharmaceuticals technologies technology systems capital partners ventures foods energy oil gas steel mining minerals power electric telecom "
	 "telecoms logistics shipping line lines grupo groupe gruppe gruppo freight rail insurance financial finance securities stores supermarkets breweries labs software "
	 "semiconductor chemicals cement aggregates properties estates homes construction engineering marine aviation aerospace automotive textiles "
	 "brands media & sons bros brothers enterprises international advisers associates twitter sainsbury goldman baidu xiaomi emirates "
	 "wings air airlink jet cargo cruises ferries motor auto cars trucks bank bancorp mutual assurance life savings credit lending invest investments "
	 "equity wealth trading traders wholesale retail supermarket grocers outfitters clothing fashion shoes beverages bottling dairy farms meats "
	 "fisheries seafood sugar tea coffee cocoa rubber palm timber paper packaging plastics glass tyres tires steelworks aluminium copper gold lithium "
	 "coal platinum zinc nickel minerals petroleum gasoline refining solar wind hydro nuclear utilities waterworks waste recycling builders developments resorts hotels "
	 "hospitality leisure casinos gaming bet lotteries entertainment pictures studios records music publishing communications networks wireless "
	 "mobile broadband cable satellite cloud data ai robotics analytics digital interactive games biotech biosciences lifesciences therapeutics "
	 "laboratories remedies diagnostics healthcare care devices instruments electronics electrical appliances machinery tools marine shipbuilders "
	 "shipyards towage haulage couriers express parcel freightways railways trains buses coaches transit "
	 "infosys tata reliance adani petrobras pemex vale rio"},
	{W_ORG, "club team side outfit squad hosts visitors champions minnows",
	 "fc afc cf united rovers athletic albion wanderers rangers city town county hotspur sporting dynamo giants tigers lions sharks wombats bulls "
	 "eagles warriors wildcats knights bears hawks kings royals stars stallions panthers cricket rugby football hockey basketball netball arsenal "
	 "chelsea liverpool everton tottenham barcelona madrid juventus milan bayern ajax celtic lakers celtics yankees mets cowboys patriots dodgers"},
	{W_ORG, "government ministry department agency commission authority administration regulator watchdog embassy consulate cabinet bureau secretariat directorate regime "
	 "office body treasury inspectorate overseer ombudsman quango service executive",
	 "corps constabulary customs immigration revenue directorate exchequer board registry survey census patrol coastguard "
	 "doj dhs hmrc cbi nia ecb fed imf kremlin whitehall rbi"},
	{W_ORG, "parliament senate congress assembly legislature council house chamber committee board panel taskforce task-force inquiry caucus commons lords duma "
	 "diet knesset",
	 "rajya lok dail"},
	{W_ORG, "court tribunal bench jury prosecution judiciary", ""},
	{W_ORG, "party opposition coalition movement faction alliance bloc campaign rebels militants insurgents paramilitaries guerrillas militia",
	 "hamas hezbollah taliban isis isil fatah pkk plaid"},
	{W_ORG, "union federation association league guild confederation society chamber forum body lobby coalition institute",
	 "educators workers workers' employees staff labor teachers nurses drivers miners farmers growers traders writers players pilots chambers "
	 "manufacturers producers retailers employers brotherhood "
	 "nato eu un asean opec brics ecowas au mercosur fifa uefa fa ioc icc bcci fia atp wta "
	 "afl-cio ncaa wto wada greenpeace amnesty unicef unesco nra aclu aarp"},
	{W_ORG, "university college school academy polytechnic institution faculty campus", "primary secondary grammar comprehensive kindergarten nursery"},
	{W_ORG, "hospital clinic infirmary surgery hospice trust",
	 "medical general infirmary maternity memorial hospice cancer surgical children's"},
	{W_ORG, "newspaper magazine broadcaster channel network outlet paper daily tabloid weekly publication publisher station website broadsheet "
	 "platform app",
	 "times post herald tribune gazette guardian telegraph mirror journal chronicle observer mail express echo courier star-ledger bulletin news "
	 "tv radio cnn bbc itv msnbc nbc cbs abc fox pbs npr reuters bloomberg afp politico buzzfeed breitbart al-jazeera jazeera sky"},
	{W_ORG, "police force army militia navy regiment brigade squad troops guards military",
	 "nypd lapd idf constabulary"},
	{W_ORG, "orchestra symphony philharmonic band theatre theater gallery museum studio troupe choir ensemble festival ballet opera playhouse", ""},
	{W_ORG, "charity foundation organisation organization nonprofit non-profit trust group", ""},
	{W_ORG, "church mosque temple cathedral synagogue parish diocese abbey congregation monastery", "tabernacle ministries chapel baptist methodist lutheran presbyterian anglican pentecostal iglesia minster gospel evangelical"},
	{W_ORG, "mill foundry brickworks kiln quarry plant factory mine refinery shipyard depot farm terminal yard warehouse smelter pub bar inn restaurant cafe hotel casino shop "
	 "store market bakery estate", "mills works ironworks steelworks distillery brewery spinning weaving textile knit quarries pit colliery arms tavern inn brasserie bistro"},
	{W_ORG, "airport port station stadium prison jail bridge tower building arena dam canal harbour harbor centre center camp base library zoo pier site pool park reserve reactor pipeline crossing depot block "
	 "square hall premises", "airfield harbor harbour docks wharf stadium speedway penitentiary barracks"},
	{W_PLACE, "country nation state republic kingdom homeland emirate", ""},
	{W_PLACE, "city town village capital suburb borough municipality hamlet resort neighbourhood neighborhood settlement township seaport", ""},
	{W_PLACE, "island province region county district territory peninsula archipelago continent enclave constituency riding seat ward valley coast river "
	 "lake mountain basin strait pass desert", ""},
	{W_ORG, "film movie book novel play musical opera album song show series drama documentary exhibition poem festival prize award game match "
	 "tournament contest race cup concert tour production memoir report", ""},
	{W_ORG, "ship vessel boat ferry tanker tug trawler yacht freighter dredger submarine aircraft plane jet train helicopter rocket satellite", ""},
	{W_ORG, "bill act law treaty pact deal agreement accord plan scheme project programme program policy merger takeover resolution amendment motion "
	 "budget tax levy charter constitution", ""},
};
