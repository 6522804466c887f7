/*
 * known.c -- what names that readers know may be called: Crete an island, the BBC a
 * broadcaster.
 *
 * News does not explain them, so that nothing in an article tells of which name "the
 * island" or "the watchdog" is said. What they may be called is said of them as a title
 * would be. In a name a low line stands for a blank, and a star for all before its last
 * word, and a wave before one that tells the sort of any name that it is a word of: "Google
 * Cloud" is of the sort of Google. In what is said of it a plus stands for a blank between two words that are one,
 * and a sign of equality before a word that no other stands for: a news agency is no
 * office.
 */
#include "coref.h"

const struct known_names coref_knowns[COREF_KNOWN] = {
	/* places */
	{K_LOC, "island", "taiwan singapore crete cyprus malta jamaica cuba barbados madagascar tasmania sicily sardinia corsica lesbos rhodes corfu bali java sumatra guam okinawa "
	 "zanzibar mauritius bahrain iceland greenland jeju hainan lampedusa jersey guernsey anglesey trinidad tobago grenada dominica bermuda nauru niue penang phuket lombok "
	 "mindanao luzon honshu hokkaido kyushu gotland bornholm ibiza majorca mallorca menorca tenerife réunion martinique guadeloupe mayotte newfoundland manhattan socotra kinmen "
	 "samos chios santorini kos palawan negros leyte borneo maui oahu lanzarote skye orkney shetland puerto_rico sri_lanka diego_garcia st_lucia saint_lucia isle_of_man isle_of_wight "
	 "new_caledonia st_helena hispaniola curaçao aruba haiti ireland"},
	{K_LOC, "state", "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine "
	 "maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio "
	 "oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington_state west_virginia wisconsin wyoming ala. ariz. ark. "
	 "calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. "
	 "tenn. vt. va. wash. wis. w.va. wyo. queensland victoria new_south_wales nsw south_australia western_australia tasmania kerala punjab bihar gujarat maharashtra karnataka "
	 "rajasthan haryana odisha assam manipur jharkhand chhattisgarh telangana uttarakhand goa tripura meghalaya nagaland mizoram sikkim uttar_pradesh madhya_pradesh "
	 "andhra_pradesh himachal_pradesh tamil_nadu west_bengal kano kaduna lagos rivers borno benue plateau ogun oyo osun ondo ekiti enugu anambra imo abia edo kogi kwara "
	 "niger_state katsina sokoto zamfara kebbi jigawa bauchi gombe adamawa taraba nasarawa akwa_ibom cross_river bayelsa ebonyi johor sabah sarawak selangor penang kedah "
	 "kelantan perak pahang terengganu bavaria saxony thuringia hesse brandenburg jalisco sinaloa chihuahua oaxaca veracruz guerrero chiapas sonora michoacán bahia"},
	{K_LOC, "province", "alberta ontario quebec québec manitoba saskatchewan british_columbia nova_scotia new_brunswick newfoundland prince_edward_island sindh balochistan gauteng "
	 "kwazulu-natal limpopo mpumalanga western_cape eastern_cape northern_cape free_state guangdong sichuan hubei fujian yunnan hunan henan zhejiang jiangsu hebei shandong "
	 "helmand kandahar herat kunar cebu aceh papua zambales cavite batangas north_kivu south_kivu ituri khyber_pakhtunkhwa"},
	{K_LOC, "region", "catalonia normandy brittany kurdistan tigray oromia amhara afar kashmir crimea donbas xinjiang tibet darfur lombardy veneto tuscany sahel balkans caucasus flanders "
	 "wallonia andalusia galicia bavaria provence alsace piedmont calabria puglia lapland transylvania siberia silesia basque_country inner_mongolia kherson donetsk luhansk "
	 "zaporizhzhia belgorod vidarbha ashanti middle_east west_africa east_africa highlands pilbara"},
	{K_LOC, "territory", "hong_kong gaza west_bank gibraltar puerto_rico guam new_caledonia french_polynesia northern_territory nunavut yukon western_sahara macau greenland bermuda "
	 "falkland_islands cayman_islands kashmir"},
	{K_LOC, "enclave", "gaza ceuta melilla nagorno-karabakh kaliningrad"},
	{K_LOC, "peninsula", "crimea sinai yucatán kola"},
	{K_LOC, "archipelago", "philippines indonesia maldives seychelles azores bahamas galápagos svalbard hawaii comoros fiji tuvalu"},
	{K_LOC, "county", "kent surrey essex devon cornwall norfolk suffolk sussex hampshire dorset somerset wiltshire gloucestershire oxfordshire berkshire buckinghamshire "
	 "hertfordshire bedfordshire cambridgeshire lincolnshire nottinghamshire derbyshire leicestershire northamptonshire warwickshire worcestershire shropshire staffordshire "
	 "cheshire lancashire yorkshire cumbria durham northumberland kerry mayo donegal clare tipperary wexford wicklow kildare roscommon sligo leitrim cavan monaghan louth meath "
	 "offaly laois carlow fermanagh tyrone armagh antrim kakamega nakuru kiambu machakos turkana mombasa kisumu"},
	{K_LOC, "country nation", "scotland wales england northern_ireland kosovo taiwan"},
	{K_LOC, "kingdom", "saudi_arabia jordan bahrain morocco thailand eswatini lesotho bhutan tonga belgium netherlands denmark norway sweden spain united_kingdom cambodia"},
	{K_LOC, "emirate", "qatar kuwait dubai abu_dhabi sharjah ajman fujairah"},
	{K_LOC, "principality", "monaco andorra liechtenstein wales"},
	{K_LOC, "sultanate", "oman brunei"},
	{K_LOC, "state city-state", "singapore monaco"},
	{K_LOC, "republic", "turkey ireland south_africa kazakhstan chechnya dagestan republika_srpska"},
	{K_LOC, "capital city", "london washington paris berlin madrid rome lisbon dublin edinburgh cardiff belfast brussels vienna warsaw prague budapest bucharest sofia belgrade athens "
	 "zagreb sarajevo tirana skopje pristina ljubljana bratislava copenhagen oslo stockholm helsinki tallinn riga vilnius reykjavik kyiv kiev minsk moscow chisinau tbilisi yerevan "
	 "baku ankara beirut damascus amman baghdad tehran riyadh doha abu_dhabi muscat sanaa kabul islamabad new_delhi delhi dhaka kathmandu colombo thimphu rangoon naypyidaw bangkok "
	 "hanoi vientiane phnom_penh kuala_lumpur jakarta manila beijing taipei seoul pyongyang tokyo ulaanbaatar canberra wellington suva port_moresby apia honiara ottawa mexico_city "
	 "havana kingston port-au-prince santo_domingo san_josé tegucigalpa managua bogotá bogota caracas quito lima brasília brasilia asunción montevideo buenos_aires santiago "
	 "cairo tripoli tunis algiers rabat khartoum addis_ababa nairobi kampala kigali dodoma mogadishu abuja accra lomé cotonou niamey bamako ouagadougou dakar conakry freetown "
	 "monrovia abidjan yaoundé libreville kinshasa brazzaville luanda lusaka harare lilongwe maputo windhoek gaborone pretoria antananarivo bishkek astana tashkent dushanbe juba "
	 "n'djamena andorra_la_vella manama gitega porto-novo bandar_seri_begawan la_paz sucre nassau belmopan bangui bern berne yamoussoukro djibouti asmara banjul "
	 "guatemala_city bissau kuwait_city podgorica nouakchott port_louis malé amsterdam panama_city san_salvador dili ashgabat port_of_spain port_vila bujumbura maseru mbabane nicosia valletta paramaribo georgetown bridgetown sacramento austin albany springfield lansing tallahassee columbus harrisburg"},
	{K_LOC, "city", "new_york chicago los_angeles houston philadelphia dallas boston seattle detroit atlanta miami denver phoenix portland cleveland pittsburgh baltimore omaha tulsa "
	 "nashville memphis new_orleans st._louis milwaukee minneapolis san_francisco san_diego birmingham manchester liverpool leeds sheffield bristol glasgow newcastle leicester "
	 "cork limerick galway sydney melbourne brisbane perth adelaide auckland christchurch toronto montreal vancouver calgary edmonton winnipeg mumbai kolkata chennai bengaluru "
	 "hyderabad pune lucknow nagpur jaipur bhopal kochi thiruvananthapuram karachi lahore peshawar istanbul izmir munich hamburg frankfurt cologne milan turin naples venice genoa "
	 "barcelona valencia seville lyon marseille toulouse bordeaux geneva zurich basel lausanne antwerp ghent rotterdam amsterdam gothenburg bergen kraków krakow gdansk lviv odesa "
	 "kharkiv mariupol st._petersburg shanghai guangzhou shenzhen wuhan osaka kyoto hiroshima busan johannesburg durban cape_town lagos kano ibadan mombasa kisumu benghazi "
	 "alexandria casablanca jerusalem tel_aviv haifa aleppo mosul basra jeddah dubai cebu davao surabaya chittagong yangon medellín cali guayaquil são_paulo rio_de_janeiro tijuana"},
	/* organisations */
	{K_ORG, "streamer platform company", "netflix disney+ hulu amazon_prime prime_video apple_tv+ spotify paramount+ twitch"},
	{K_ORG, "commission panel body", "election_commission election_commission_of_india eci inec iebc comelec electoral_commission independent_electoral_and_boundaries_commission independent_national_electoral_commission"},
	{K_ORG, "broadcaster corporation network", "bbc abc cbc rté rte nhk abc_news sabc"},
	{K_ORG, "broadcaster network channel", "itv channel_4 channel_5 cnn nbc cbs fox_news fox msnbc npr pbs al_jazeera al-jazeera sky_news sky itn sbs zdf ard rai tf1 cnbc gb_news globo al_arabiya stv s4c ndtv rtl"},
	{K_ORG, "newspaper", "le_monde le_figaro el_país el_pais bild haaretz hürriyet kommersant novaya_gazeta la_repubblica folha clarín asahi yomiuri the_hindu usa_today politiken dagens_nyheter"},
	{K_ORG, "magazine weekly", "der_spiegel the_economist economist time newsweek private_eye"},
	{K_ORG, "=agency", "reuters ap afp pti xinhua yonhap kyodo tass interfax anadolu ansa dpa efe associated_press moody's moody’s standard_&_poor's s&p s&p_global fitch fitch_ratings"},
	{K_ORG, "agency", "~fbi ~cia ~nsa ~nasa ~cdc dea ice ~tsa ~irs mi5 mi6 mossad "
	 "~europol ~interpol fsb efcc ndlea eacc macc icac kpk nia ~fema unhcr unicef unrwa ~who world_health_organization world_food_programme wfp ~iaea frontex"},
	{K_ORG, "bureau", "fbi"},
	{K_ORG, "alliance bloc organisation", "nato"},
	{K_ORG, "bloc union", "european_union eu african_union"},
	{K_ORG, "bloc", "asean ecowas mercosur brics sadc arab_league gulf_cooperation_council commonwealth quad g7 g20"},
	{K_ORG, "executive", "european_commission"},
	{K_ORG, "=group cartel bloc", "opec opec+"},
	{K_ORG, "organisation body", "united_nations un wto world_trade_organization world_health_organization who"},
	{K_ORG, "fund lender", "imf international_monetary_fund"},
	{K_ORG, "bank lender", "world_bank asian_development_bank ~hsbc ~barclays ~lloyds ~natwest santander goldman_sachs ~jpmorgan ~citigroup ~ubs deutsche_bank credit_suisse bnp_paribas standard_chartered wells_fargo bank_of_america rbs morgan_stanley"},
	{K_ORG, "bank central+bank", "federal_reserve fed bank_of_england ecb european_central_bank rbi bank_of_japan bank_of_canada reserve_bank reserve_bank_of_india reserve_bank_of_australia swiss_national_bank riksbank bundesbank"},
	{K_ORG, "regulator watchdog agency", "~ofcom ~ofgem ~ofwat ~ofsted fca financial_conduct_authority ~sec ~fda ~epa ~ftc ~fcc faa cftc cma competition_and_markets_authority care_quality_commission cqc ipso ~sebi food_and_drug_administration "
	 "environmental_protection_agency asic accc eba esma mhra charity_commission"},
	{K_ORG, "party", "~bjp ~aap ~snp ~dup ~labour labor ~conservatives ~tories ~democrats ~republicans ~gop liberals ~greens reform reform_uk ~ukip ~anc ~eff ~da ~apc ~pdp pap umno afd cdu spd csu fdp ~likud fidesz psoe vox ~podemos "
	 "~syriza akp chp hdp pri morena zanu-pf kmt kuomintang ldp ndp sinn_féin fianna_fáil fine_gael plaid_cymru liberal_democrats lib_dems law_and_justice national_rally bloc_québécois congress_party dmk aiadmk tmc jdu rjd shiv_sena "
	 "social_democrats five_star_movement nationals one_nation "
	 "bharatiya_janata_party rashtriya_janata_dal janata_dal aam_aadmi_party samajwadi_party trinamool_congress telugu_desam scottish_national_party african_national_congress "
	 "labour_party conservative_party democratic_party republican_party alternative_for_germany christian_democrats christian_democratic_union pakistan_tehreek-e-insaf ~pti pml-n ~ppp awami_league bnp odm orange_democratic_movement "
	 "all_progressives_congress npp ndc jamaica_labour_party people's_national_party partido_popular brothers_of_italy forza_italia national_front rassemblement_national sweden_democrats "
	 "freedom_party fpö pvv vvd yesh_atid democratic_progressive_party dpp komeito democratic_alliance inkatha ifp barisan_nasional pakatan_harapan"},
	{K_ORG, "=group organisation movement militants rebels", "hamas hezbollah hizbollah taliban islamic_state isis isil boko_haram al-shabab al-shabaab al-qaeda al_qaeda houthis pkk farc m23 eln kurdistan_workers'_party rapid_support_forces rsf"},
	{K_ORG, "union", "~unite ~unison ~gmb ~rmt neu nasuwt aslef ~tuc verdi cgt ~cosatu numsa uaw ~teamsters seiu afscme aft nea fnv bma rcn ucu pcs asuu nlc"},
	{K_ORG, "body federation", "fifa uefa icc ioc wada world_athletics world_rugby bcci fiba fina fia fei uci caf concacaf"},
	{K_ORG, "body association", "fa football_association lta fai rfu wru irfu sfa bcci gaa lgfa bma ama american_medical_association aba american_bar_association lga local_government_association"},
	{K_ORG, "league", "~nfl ~nba ~nhl ~mlb mls wnba premier_league efl la_liga nrl afl ipl"},
	{K_ORG, "company giant", "~google ~apple ~microsoft ~amazon ~facebook ~meta ~alphabet ~sony ~samsung ~huawei ~tiktok ~bytedance ~netflix ~uber ~exxon ~exxonmobil ~chevron ~bp ~shell ~gazprom ~rosneft ~aramco saudi_aramco ~pfizer ~moderna ~astrazeneca nestlé ~nestle ~unilever "
	 "~siemens ~ibm ~intel ~nvidia ~qualcomm ~oracle ~openai ~spacex ~alibaba ~tencent ~boeing ~airbus rio_tinto ~bhp ~glencore ~vodafone disney spotify airbnb"},
	{K_ORG, "platform company", "twitter facebook instagram tiktok youtube whatsapp telegram reddit"},
	{K_ORG, "airline carrier company", "~ryanair ~easyjet ~lufthansa ~qantas delta klm aeroflot sas wizz_air etihad flydubai indigo air_india cathay_pacific iberia british_airways southwest"},
	{K_ORG, "supermarket retailer company", "~tesco sainsbury's sainsbury’s asda aldi lidl morrisons waitrose ~walmart carrefour ~woolworths coles shoprite checkers target costco ikea kroger"},
	{K_ORG, "carmaker company", "~toyota ~honda ~nissan ~volkswagen vw ~bmw ~ford ~tesla renault stellantis hyundai kia volvo general_motors gm fiat peugeot mercedes-benz daimler porsche byd"},
	{K_ORG, "parliament assembly", "knesset ~bundestag duma ~dáil ~senedd ~stormont ~holyrood lok_sabha ~riksdag ~sejm storting majlis verkhovna_rada european_parliament"},
	{K_ORG, "legislature chamber", "house_of_representatives senate house commons house_of_commons house_of_lords lords congress lok_sabha rajya_sabha bundestag"},
	{K_ORG, "administration", "white_house"},
	{K_ORG, "ministry department", "home_office foreign_office ministry_of_defence ~pentagon state_department treasury"},
	{K_ORG, "service", "~nhs mi5 mi6"},
	{K_ORG, "=group organisation", "amnesty amnesty_international human_rights_watch hrw greenpeace friends_of_the_earth reporters_without_borders committee_to_protect_journalists cpj transparency_international "
	 "american_civil_liberties_union aclu naacp pen_international pen_america global_witness sierra_club extinction_rebellion just_stop_oil insulate_britain peta national_rifle_association nra "
	 "planned_parenthood southern_poverty_law_center splc anti-defamation_league adl human_rights_campaign freedom_house bellingcat black_lives_matter emily's_list moveon nrdc earthjustice "
	 "b'tselem big_brother_watch stonewall privacy_international national_action proud_boys oath_keepers"},
	{K_ORG, "charity =group organisation", "oxfam save_the_children médecins_sans_frontières msf doctors_without_borders red_cross international_committee_of_the_red_cross icrc red_crescent christian_aid actionaid "
	 "world_vision wwf refugee_council shelter scope barnardo's barnardo’s nspcc rspca rspb national_trust cancer_research_uk macmillan_cancer_support age_uk citizens_advice crisis rnli salvation_army comic_relief "
	 "wateraid islamic_relief plan_international norwegian_refugee_council danish_refugee_council international_rescue_committee mercy_corps catholic_relief_services caritas trussell_trust "
	 "habitat_for_humanity samaritans st_john_ambulance women's_aid refuge mencap alzheimer's_society british_heart_foundation world_central_kitchen"},
	{K_ORG, "think-tank institute", "chatham_house institute_for_fiscal_studies ifs resolution_foundation brookings brookings_institution heritage_foundation cato_institute rand_corporation "
	 "adam_smith_institute rusi demos civitas bruegel carnegie_endowment council_on_foreign_relations hudson_institute policy_exchange ippr lowy_institute grattan_institute fraser_institute "
	 "institute_for_government centre_for_policy_studies centre_for_social_justice institute_of_economic_affairs social_market_foundation king's_fund american_enterprise_institute"},
	/* by the last word of the name */
	{K_ORG, "agency", "*directorate *administration *service *programme *survey *transit *inspectorate"},
	{K_ORG, "=authority", "*council"},
	{K_ORG, "=body", "*association *federation *confederation"},
	{K_ORG, "hospital", "*infirmary *general"},
	{K_ORG, "orchestra ensemble", "*symphony *philharmonic *sinfonia *sinfonietta *philharmonia *orchestra"},
	{K_ORG, "=group =organisation", "*alliance *coalition *network *campaign *watch *rights *action *forum *initiative *collective *front *movement"},
};
