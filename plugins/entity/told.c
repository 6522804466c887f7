/*
 * told.c -- what the article itself says a name is: in its last word, in front of it or behind it.
 */
#include "../../core/learn/text.h"
#include "../../core/learn/country.h"
#include "told.h"

static bool token_in(const struct told *g, uint32_t i, const char *set)
{
	return i < g->token->n && text_among(set, g->text + g->token->begin[i], g->token->end[i] - g->token->begin[i]);
}

static bool is(const struct told *g, uint32_t i, char c)
{
	return i < g->token->n && g->token->end[i] - g->token->begin[i] == 1 && g->text[g->token->begin[i]] == c;
}

bool told_company_word(const struct told *g, uint32_t i)
{
	static const char set[] = "|Inc|Inc.|Corp|Corp.|Ltd|Ltd.|Plc|PLC|plc|AG|SA|AB|NV|Co|Co.|Group|Holdings|Holding|Bhd|Berhad|LLC|LLP|Systems|Technologies|"
	                          "Bank|Energy|Pharmaceuticals|Motors|Airlines|Airways|Capital|Partners|Industries|Foods|Electric|Steel|Insurance|"
	                          "Resources|Petroleum|Telecom|Networks|Software|Semiconductor|Logistics|Entertainment|Studios|Chemicals|Biotech|"
	                          "Therapeutics|Aerospace|Limited|Corporation|Company|Incorporated|Shipping|Marine|Mining|Minerals|Metals|Oil|Gas|Power|"
	                          "Automotive|Ventures|Securities|Investments|Consulting|Construction|Properties|Realty|Stores|Brands|Breweries|Textiles|"
	                          "Cement|Plastics|Communications|Broadcasting|Pictures|Hotels|Resorts|Healthcare|Diagnostics|Robotics|Instruments|"
	                          "Engineering|Solutions|Mobile|Wireless|Broadband|Telecoms|Telecommunications|Stockbrokers|Terminals|Lines|Freight|Haulage|Mills|Laboratories|Labs|Retail|Supermarkets|Dairies|";
	return token_in(g, i, set);
}

bool told_company_alone(const struct told *g, uint32_t i)
{
	return token_in(g, i, "|Mobile|Wireless|Broadband|Telecom|Telecoms|Telecommunications|Holdings|Stockbrokers|Dynamics|Technologies|Therapeutics|Pharmaceuticals|"
	                      "GmbH|Oyj|Bhd|Berhad|LLC|LLP|Pty|Pvt|Inc|Inc.|Ltd|Ltd.|plc|PLC|Semiconductors|Aerospace|Analytics|Biosciences|Genomics|Robotics|Semiconductor|Logistics|");
}

bool told_as_company(const struct told *g, uint32_t e)
{
	static const char set[] = "|company|firm|contractor|maker|manufacturer|supplier|retailer|insurer|lender|airline|brewer|miner|developer|operator|"
	                          "startup|start-up|conglomerate|consultancy|shipbuilder|carmaker|";
	static const char heads[] = "|charity|union|magazine|newspaper|broadcaster|think-tank|nonprofit|non-profit|NGO|hospice|publisher|label|brewery|"; /* and no "charity worker" */
	enum { FAR = 7 };
	if (!is(g, e, ',') || !(token_in(g, e + 1, "|a|an|the|") && e + 1 < g->token->n))
		return false;
	for (uint32_t k = e + 2; k < g->token->n && k < e + FAR && !is(g, k, ',') && !is(g, k, '.') && !(g->first[k] & 1); k++)
		if (token_in(g, k, set) || (token_in(g, k, heads) && (is(g, k + 1, ',') || is(g, k + 1, '.') || token_in(g, k + 1, "|that|which|for|in|based|behind|"))))
			return true;
	return false;
}

/* Words for a company or a charity that nobody is called. */
static const char no_person[] = "|company|firm|retailer|insurer|lender|airline|startup|start-up|conglomerate|consultancy|shipbuilder|carmaker|charity|nonprofit|non-profit|NGO|"
                                "think-tank|hospice|broadcaster|union|label|";

bool told_as_company_surely(const struct told *g, uint32_t e, bool nobody)
{
	enum { FAR = 7 };
	if (!is(g, e, ',') || !token_in(g, e + 1, "|a|an|the|"))
		return false;
	for (uint32_t k = e + 2; k < g->token->n && k < e + FAR && !is(g, k, ',') && !is(g, k, '.') && !(g->first[k] & 1); k++) {
		if (token_in(g, k, "|of|at|by|from|who|whose|with|"))
			return false;
		if (token_in(g, k, no_person) || (nobody && token_in(g, k, "|contractor|maker|manufacturer|supplier|brewer|miner|operator|builder|developer|publisher|")))
			return is(g, k + 1, ',') || is(g, k + 1, '.') || token_in(g, k + 1, "|that|which|for|in|based|behind|owned|run|of|founded|");
	}
	return false;
}

bool told_between_commas(const struct told *g, uint32_t b, uint32_t e, bool nobody)
{
	enum { FAR = 5 };
	if (b < 3 || !is(g, b - 1, ',') || !is(g, e, ',') || g->first[b] & 1 || !(token_in(g, b - 2, no_person) || (nobody && token_in(g, b - 2, "|rival|builder|developer|supplier|contractor|maker|brewer|owner|"))))
		return false;
	for (uint32_t k = b - 2; k-- > 0 && k + FAR > b && !is(g, k, ',');)
		if (token_in(g, k, nobody ? "|a|an|A|An|the|The|its|Its|" : "|a|an|A|An|"))
			return true;
	return false;
}

bool told_speaks_as_body(const struct told *g, uint32_t b, uint32_t e)
{
	uint32_t i = e + is(g, e, ',');
	if (token_in(g, i, "|said|says|") && token_in(g, i + 1, "|it|its|") && !token_in(g, i + 2, "|is|was|'s|"))
		return true;
	return b && !(g->first[b] & 1) && token_in(g, b - 1, "|journal|newspaper|magazine|weekly|tabloid|broadcaster|");
}

bool told_charity(const struct told *g, uint32_t b)
{
	return b && !(g->first[b] & 1) && token_in(g, b - 1, "|charity|nonprofit|non-profit|watchdog|regulator|union|think-tank|quango|NGO|") && !(b > 1 && token_in(g, b - 2, "|and|or|"));
}

bool told_lender(const struct told *g, uint32_t b)
{
	if (!b || g->first[b] & 1)
		return false;
	if (token_in(g, b - 1, "|lender|insurer|airline|carmaker|automaker|drugmaker|chipmaker|planemaker|steelmaker|shipbuilder|conglomerate|startup|start-up|reinsurer|utility|"))
		return true;
	if (b < 2 || !token_in(g, b - 1, "|brewer|retailer|grocer|distiller|publisher|"))
		return false;
	const char *s = g->text + g->token->begin[b - 2];
	uint32_t n = g->token->end[b - 2] - g->token->begin[b - 2];
	return country_of(s, n).people && !token_in(g, b - 2, "|former|");
}

bool told_led(const struct told *g, uint32_t b, uint32_t e)
{
	if (is(g, e, ',') && token_in(g, e + 1, "|whose|") && token_in(g, e + 2, "|owner|owners|founder|founders|shares|shareholders|customers|chairman|chairwoman|managing|headquarters|products|subsidiary|"))
		return true;
	if (b > 2 && !(g->first[b] & 1) && token_in(g, b - 1, "|with|at|") &&
	    token_in(g, b - 2, "|analyst|analysts|economist|economists|strategist|strategists|officer|fellow|researcher|trader|broker|spokesperson|adviser|campaigner|organiser|organizer|"))
		return true;
	if (b < 3 || g->first[b] & 1 || !token_in(g, b - 1, "|of|at|"))
		return false;
	return token_in(g, b - 2, "|co-founder|CEO|CFO|") || (token_in(g, b - 2, "|executive|officer|") && (token_in(g, b - 3, "|chief|") || (b > 3 && token_in(g, b - 4, "|chief|")))) ||
	       (token_in(g, b - 2, "|director|") && token_in(g, b - 3, "|managing|"));
}

bool told_owned(const struct told *g, uint32_t b, uint32_t e)
{
	static const char has[] = "|shareholders|stores|customers|factories|subsidiary|subsidiaries|products|";
	if (b > 1 && token_in(g, b - 1, "|in|of|") && token_in(g, b - 2, "|shares|Shares|stake|stakes|shareholder|shareholders|subsidiary|investors|Investors|investor|"))
		return true;
	if (is(g, e, ',') && token_in(g, e + 1, "|which|owned|headquartered|"))
		return true;
	return token_in(g, e + token_in(g, e, "|'s|\xe2\x80\x99s|"), has);
}

bool told_as_person(const struct told *g, uint32_t e)
{
	static const char set[] = "|man|woman|boy|girl|teenager|teacher|nurse|doctor|lawyer|farmer|student|pensioner|politician|councillor|activist|"
	                          "journalist|author|writer|singer|actor|actress|soldier|engineer|widow|widower|mother|father|grandmother|grandfather|";
	enum { FAR = 6 };
	if (!is(g, e, ',') || !token_in(g, e + 1, "|a|an|"))
		return false;
	for (uint32_t k = e + 2; k < g->token->n && k < e + FAR && !is(g, k, ',') && !is(g, k, '.') && !(g->first[k] & 1) && !token_in(g, k, "|of|for|in|at|by|to|with|who|that|"); k++)
		if (token_in(g, k, set))
			return !is(g, k + 1, '-') && !token_in(g, k + 1, "|'s|\xe2\x80\x99s|");
	return false;
}

bool told_before_as_company(const struct told *g, uint32_t b)
{
	static const char set[] = "|company|firm|supplier|retailer|insurer|airline|manufacturer|startup|start-up|conglomerate|consultancy|carmaker|shipbuilder|brewer|wholesaler|";
	static const char none_but[] = "|lender|insurer|airline|carmaker|automaker|drugmaker|chipmaker|planemaker|steelmaker|shipbuilder|retailer|supermarket|conglomerate|wholesaler|"
	                               "startup|start-up|brewer|broadcaster|operator|company|firm|manufacturer|";
	if (!b || g->first[b] & 1)
		return false;
	return token_in(g, b - 1, none_but) || (b > 2 && is(g, b - 1, ',') && !(g->first[b - 1] & 1) && token_in(g, b - 2, set));
}

bool told_age(const struct told *g, uint32_t e)
{
	if (!is(g, e, ',') || e + 2 >= g->token->n || (g->first && g->first[e + 1] & 1))
		return false;
	const char *s = g->text + g->token->begin[e + 1];
	return g->token->end[e + 1] - g->token->begin[e + 1] == 2 && s[0] >= '1' && s[0] <= '9' && s[1] >= '0' && s[1] <= '9' && is(g, e + 2, ',');
}

bool told_acts_behind(const struct told *g, uint32_t e)
{
	enum { FAR = 7 };
	uint32_t k = e + 2;
	while (k < g->token->n && k < e + FAR && !is(g, k, ',') && !(g->first[k] & 1))
		k++;
	if (k < e + 4 || !is(g, k, ',') || k + 1 >= g->token->n)
		return false;
	const char *s = g->text + g->token->begin[k + 1];
	uint32_t n = g->token->end[k + 1] - g->token->begin[k + 1];
	return token_in(g, k + 1, "|said|says|has|is|was|will|had|told|would|also|") || (n > 4 && *s >= 'a' && *s <= 'z' && s[n - 2] == 'e' && s[n - 1] == 'd');
}

bool told_as_work(const struct told *g, uint32_t e)
{
	enum { FAR = 6 };
	if (!is(g, e, ',') || !token_in(g, e + 1, "|her|his|their|its|"))
		return false;
	for (uint32_t k = e + 2; k < g->token->n && k < e + FAR && !is(g, k, ',') && !(g->first[k] & 1); k++)
		if (token_in(g, k, "|play|novel|film|album|memoir|opera|musical|documentary|sitcom|ballet|"))
			return is(g, k + 1, ',') || is(g, k + 1, '.') || token_in(g, k + 1, "|about|of|from|");
	return false;
}
