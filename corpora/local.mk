EXTRA_DIST += corpora/names/agencies.txt corpora/names/ap1998.txt corpora/names/ap1998b.txt corpora/names/ap1998c.txt corpora/names/ap1998d.txt \
	corpora/names/local-us.txt corpora/names/local-us2.txt corpora/names/notices-us.txt corpora/names/nyt1998.txt corpora/names/nyt1998b.txt \
	corpora/names/nyt1998c.txt corpora/names/nyt1998d.txt corpora/names/nyt1998e.txt corpora/names/web-analysis.txt corpora/names/web-answers.txt \
	corpora/names/web-blogs.txt corpora/names/web-blogs2.txt corpora/names/web-blogs3.txt corpora/names/web-chat.txt corpora/names/web-daily.txt \
	corpora/names/web-email.txt corpora/names/web-email2.txt corpora/names/web-email3.txt corpora/names/web-email4.txt corpora/names/web-forum.txt \
	corpora/names/web-forum2.txt corpora/names/web-groups3.txt corpora/names/web-plainreviews.txt corpora/names/web-reviews.txt corpora/names/web-reviews2.txt \
	corpora/names/web-mail.txt corpora/names/web-places.txt corpora/names/web-questions.txt corpora/names/web-reviews3.txt corpora/names/web-usenet.txt
EXTRA_DIST += corpora/make-gold.py corpora/desk/vary.py corpora/founding/README.md corpora/founding/sco-summit.json \
	corpora/desk/README.md corpora/desk/SHA256SUMS \
	corpora/desk/text/port-strike.txt corpora/desk/gold/port-strike.gold corpora/desk/gold/port-strike.json \
	corpora/desk/text/branch-line.txt corpora/desk/gold/branch-line.gold corpora/desk/gold/branch-line.json \
	corpora/desk/text/tower-trial.txt corpora/desk/gold/tower-trial.gold corpora/desk/gold/tower-trial.json \
	corpora/desk/text/lac-dam.txt corpora/desk/gold/lac-dam.gold corpora/desk/gold/lac-dam.json \
	corpora/desk/text/quarry-earnings.txt corpora/desk/gold/quarry-earnings.gold corpora/desk/gold/quarry-earnings.json \
	corpora/desk/text/cup-final.txt corpora/desk/gold/cup-final.gold corpora/desk/gold/cup-final.json
# attitudes to persons, parties and peoples in the tone of news
EXTRA_DIST += corpora/attitudes/tone-blame.txt corpora/attitudes/tone-britain.txt corpora/attitudes/tone-business.txt \
	corpora/attitudes/tone-courts.txt corpora/attitudes/tone-culture.txt corpora/attitudes/tone-deeds.txt \
	corpora/attitudes/tone-headlines.txt corpora/attitudes/tone-long.txt corpora/attitudes/tone-opinion.txt \
	corpora/attitudes/tone-plain.txt corpora/attitudes/tone-politics.txt corpora/attitudes/tone-praise.txt corpora/attitudes/tone-press.txt \
	corpora/attitudes/tone-profiles.txt corpora/attitudes/tone-quotes.txt corpora/attitudes/tone-turns.txt \
	corpora/attitudes/tone-wire.txt corpora/attitudes/tone-world.txt

# directed pairs: who stands for or against whom
EXTRA_DIST += corpora/attitudes/pairs-campaign.txt corpora/attitudes/pairs-capitol.txt corpora/attitudes/pairs-conflict.txt \
	corpora/attitudes/pairs-coop.txt corpora/attitudes/pairs-deeds.txt corpora/attitudes/pairs-events.txt corpora/attitudes/pairs-implied.txt \
	corpora/attitudes/pairs-long.txt corpora/attitudes/pairs-plain.txt corpora/attitudes/pairs-places.txt

# the manner of the wires of 1996 and of the 2020s
EXTRA_DIST += corpora/names/analysis.txt corpora/names/bodies-world.txt corpora/names/briefs.txt corpora/names/business2024.txt \
	corpora/names/capitals.txt corpora/names/companies-world.txt corpora/names/companies-world2.txt corpora/names/courts3.txt \
	corpora/names/courts4.txt corpora/names/desks.txt corpora/names/disasters.txt corpora/names/entertainment.txt corpora/names/ground.txt \
	corpora/names/headlines2.txt corpora/names/health-tech.txt corpora/names/markets.txt corpora/names/markets2.txt \
	corpora/names/namesakes.txt corpora/names/pandemic.txt corpora/names/people.txt corpora/names/politics2024.txt \
	corpora/names/politics2026.txt corpora/names/products.txt corpora/names/sport-teams.txt corpora/names/sport-teams2.txt \
	corpora/names/sport-teams3.txt corpora/names/sport1996.txt corpora/names/sport2020.txt corpora/names/sport2025.txt \
	corpora/names/sport2026.txt corpora/names/wire-sport3.txt corpora/names/wire1996-business.txt corpora/names/wire1996-world.txt \
	corpora/names/wire2020-business.txt corpora/names/wire2020-politics.txt corpora/names/wire2021.txt corpora/names/wire2022-world.txt \
	corpora/names/wire2023.txt corpora/names/wire2025.txt corpora/names/wire2026.txt

EXTRA_DIST += corpora/labels/names.py corpora/labels/texts.py corpora/labels/names-polnear.tsv corpora/labels/names-current-events.tsv corpora/labels/names-seesaw.tsv \
	corpora/labels/names-dse.tsv corpora/labels/names-newsmtsc.tsv
EXTRA_DIST += corpora/names/README.md corpora/names/asia.txt corpora/names/business.txt corpora/names/diplomacy.txt corpora/names/business2.txt \
	corpora/names/courts2.txt corpora/names/headlines.txt corpora/names/nations.txt corpora/names/sport.txt corpora/names/wire.txt corpora/names/wire98.txt \
	corpora/names/world.txt

# news in English from outside the West
EXTRA_DIST += corpora/names/africa.txt corpora/names/business-south.txt corpora/names/central-asia.txt \
	corpora/names/features-south.txt corpora/names/full-articles.txt corpora/names/full-articles2.txt \
	corpora/names/headlines-south.txt corpora/names/india.txt corpora/names/india2.txt corpora/names/latin-america.txt \
	corpora/names/long-africa.txt corpora/names/long-asia.txt corpora/names/long-world.txt corpora/names/malaysia.txt \
	corpora/names/malaysia2.txt corpora/names/malaysia3.txt corpora/names/middle-east.txt corpora/names/nigeria.txt \
	corpora/names/nigeria2.txt corpora/names/offices.txt corpora/names/pacific.txt corpora/names/places-south.txt \
	corpora/names/plain-reports.txt corpora/names/plain-reports2.txt corpora/names/seasia2.txt corpora/names/sentences.txt \
	corpora/names/sentences2.txt corpora/names/sentences3.txt corpora/names/southasia.txt corpora/names/southeast-asia.txt \
	corpora/names/sport-south.txt corpora/names/sport-south2.txt corpora/names/villages.txt corpora/names/wikinews.txt \
	corpora/names/wikinews2.txt
EXTRA_DIST += corpora/attitudes/README.md corpora/attitudes/events.txt corpora/attitudes/events2.txt corpora/attitudes/politics.txt \
	corpora/attitudes/life.txt
EXTRA_DIST += corpora/desk/text/bushfire.txt corpora/desk/gold/bushfire.gold corpora/desk/gold/bushfire.json \
	corpora/desk/text/chip-fab.txt corpora/desk/gold/chip-fab.gold corpora/desk/gold/chip-fab.json \
	corpora/desk/text/coup.txt corpora/desk/gold/coup.gold corpora/desk/gold/coup.json \
	corpora/desk/text/crown-court.txt corpora/desk/gold/crown-court.gold corpora/desk/gold/crown-court.json \
	corpora/desk/text/dengue.txt corpora/desk/gold/dengue.gold corpora/desk/gold/dengue.json \
	corpora/desk/text/derby-bid.txt corpora/desk/gold/derby-bid.gold corpora/desk/gold/derby-bid.json \
	corpora/desk/text/film.txt corpora/desk/gold/film.gold corpora/desk/gold/film.json \
	corpora/desk/text/levee-bill.txt corpora/desk/gold/levee-bill.gold corpora/desk/gold/levee-bill.json \
	corpora/desk/text/senate-vaccine.txt corpora/desk/gold/senate-vaccine.gold corpora/desk/gold/senate-vaccine.json \
	corpora/desk/text/strait.txt corpora/desk/gold/strait.gold corpora/desk/gold/strait.json \
	corpora/desk/text/water.txt corpora/desk/gold/water.gold corpora/desk/gold/water.json

# ten items kept apart, to be measured apart
EXTRA_DIST += corpora/desk/newsstand/text/bail-plea.txt corpora/desk/newsstand/gold/bail-plea.gold corpora/desk/newsstand/gold/bail-plea.json \
	corpora/desk/newsstand/text/bin-row.txt corpora/desk/newsstand/gold/bin-row.gold corpora/desk/newsstand/gold/bin-row.json \
	corpora/desk/newsstand/text/campaign-stop.txt corpora/desk/newsstand/gold/campaign-stop.gold corpora/desk/newsstand/gold/campaign-stop.json \
	corpora/desk/newsstand/text/chickpeas.txt corpora/desk/newsstand/gold/chickpeas.gold corpora/desk/newsstand/gold/chickpeas.json \
	corpora/desk/newsstand/text/glass-merger.txt corpora/desk/newsstand/gold/glass-merger.gold corpora/desk/newsstand/gold/glass-merger.json \
	corpora/desk/newsstand/text/governorship.txt corpora/desk/newsstand/gold/governorship.gold corpora/desk/newsstand/gold/governorship.json \
	corpora/desk/newsstand/text/late-header.txt corpora/desk/newsstand/gold/late-header.gold corpora/desk/newsstand/gold/late-header.json \
	corpora/desk/newsstand/text/library-column.txt corpora/desk/newsstand/gold/library-column.gold corpora/desk/newsstand/gold/library-column.json \
	corpora/desk/newsstand/text/sketch.txt corpora/desk/newsstand/gold/sketch.gold corpora/desk/newsstand/gold/sketch.json \
	corpora/desk/newsstand/text/veto.txt corpora/desk/newsstand/gold/veto.gold corpora/desk/newsstand/gold/veto.json

# ten more, likewise
EXTRA_DIST += corpora/desk/kiosk/text/antitrust.txt corpora/desk/kiosk/gold/antitrust.gold corpora/desk/kiosk/gold/antitrust.json \
	corpora/desk/kiosk/text/border.txt corpora/desk/kiosk/gold/border.gold corpora/desk/kiosk/gold/border.json \
	corpora/desk/kiosk/text/cleared.txt corpora/desk/kiosk/gold/cleared.gold corpora/desk/kiosk/gold/cleared.json \
	corpora/desk/kiosk/text/feud.txt corpora/desk/kiosk/gold/feud.gold corpora/desk/kiosk/gold/feud.json \
	corpora/desk/kiosk/text/hearing.txt corpora/desk/kiosk/gold/hearing.gold corpora/desk/kiosk/gold/hearing.json \
	corpora/desk/kiosk/text/obituary.txt corpora/desk/kiosk/gold/obituary.gold corpora/desk/kiosk/gold/obituary.json \
	corpora/desk/kiosk/text/platinum.txt corpora/desk/kiosk/gold/platinum.gold corpora/desk/kiosk/gold/platinum.json \
	corpora/desk/kiosk/text/spill.txt corpora/desk/kiosk/gold/spill.gold corpora/desk/kiosk/gold/spill.json \
	corpora/desk/kiosk/text/theatre.txt corpora/desk/kiosk/gold/theatre.gold corpora/desk/kiosk/gold/theatre.json \
	corpora/desk/kiosk/text/trial.txt corpora/desk/kiosk/gold/trial.gold corpora/desk/kiosk/gold/trial.json

# ten more, which were read once they had been measured
EXTRA_DIST += corpora/desk/stall/text/airport-strike.txt corpora/desk/stall/gold/airport-strike.gold corpora/desk/stall/gold/airport-strike.json \
	corpora/desk/stall/text/bank-merger.txt corpora/desk/stall/gold/bank-merger.gold corpora/desk/stall/gold/bank-merger.json \
	corpora/desk/stall/text/coalition.txt corpora/desk/stall/gold/coalition.gold corpora/desk/stall/gold/coalition.json \
	corpora/desk/stall/text/hotel.txt corpora/desk/stall/gold/hotel.gold corpora/desk/stall/gold/hotel.json \
	corpora/desk/stall/text/internet-curbs.txt corpora/desk/stall/gold/internet-curbs.gold corpora/desk/stall/gold/internet-curbs.json \
	corpora/desk/stall/text/ouster.txt corpora/desk/stall/gold/ouster.gold corpora/desk/stall/gold/ouster.json \
	corpora/desk/stall/text/pipeline.txt corpora/desk/stall/gold/pipeline.gold corpora/desk/stall/gold/pipeline.json \
	corpora/desk/stall/text/relief.txt corpora/desk/stall/gold/relief.gold corpora/desk/stall/gold/relief.json \
	corpora/desk/stall/text/school-board.txt corpora/desk/stall/gold/school-board.gold corpora/desk/stall/gold/school-board.json \
	corpora/desk/stall/text/selection.txt corpora/desk/stall/gold/selection.gold corpora/desk/stall/gold/selection.json

# and ten more, which nobody reads
EXTRA_DIST += corpora/desk/barrow/text/boardroom.txt corpora/desk/barrow/gold/boardroom.gold corpora/desk/barrow/gold/boardroom.json \
	corpora/desk/barrow/text/breakfast.txt corpora/desk/barrow/gold/breakfast.gold corpora/desk/barrow/gold/breakfast.json \
	corpora/desk/barrow/text/buyout.txt corpora/desk/barrow/gold/buyout.gold corpora/desk/barrow/gold/buyout.json \
	corpora/desk/barrow/text/levy.txt corpora/desk/barrow/gold/levy.gold corpora/desk/barrow/gold/levy.json \
	corpora/desk/barrow/text/mackerel.txt corpora/desk/barrow/gold/mackerel.gold corpora/desk/barrow/gold/mackerel.json \
	corpora/desk/barrow/text/maternity.txt corpora/desk/barrow/gold/maternity.gold corpora/desk/barrow/gold/maternity.json \
	corpora/desk/barrow/text/point-of-order.txt corpora/desk/barrow/gold/point-of-order.gold corpora/desk/barrow/gold/point-of-order.json \
	corpora/desk/barrow/text/tides.txt corpora/desk/barrow/gold/tides.gold corpora/desk/barrow/gold/tides.json \
	corpora/desk/barrow/text/trade.txt corpora/desk/barrow/gold/trade.gold corpora/desk/barrow/gold/trade.json \
	corpora/desk/barrow/text/treasurer.txt corpora/desk/barrow/gold/treasurer.gold corpora/desk/barrow/gold/treasurer.json

# attitudes in the articles of others: labels without the text
EXTRA_DIST += corpora/labels/attitudes-polnear.tsv corpora/labels/attitudes-events.tsv corpora/labels/attitudes-articles.tsv \
	corpora/labels/attitudes-newsmtsc.tsv corpora/labels/attitudes-dse.tsv

# whole articles with coreference and stances
EXTRA_DIST += corpora/articles/README.md corpora/articles/business.txt corpora/articles/capitol.txt corpora/articles/local.txt corpora/articles/politics.txt corpora/articles/regions.txt \
	corpora/articles/world.txt corpora/articles/plain-business.txt corpora/articles/plain-mixed.txt corpora/articles/plain-politics.txt corpora/articles/plain-world.txt \
	corpora/articles/plain2-business.txt corpora/articles/plain2-diplomacy.txt corpora/articles/plain2-south.txt corpora/articles/plain2-uk.txt corpora/articles/plain2-us.txt \
	corpora/articles/plain3-opinion.txt corpora/articles/plain3-west.txt corpora/articles/plain3-wide.txt \
	corpora/articles/plain4-capitals.txt corpora/articles/plain4-society.txt corpora/articles/plain4-world.txt \
	corpora/articles/plain5-agencies.txt corpora/articles/plain5-america.txt corpora/articles/plain5-isles.txt corpora/articles/plain5-society.txt \
	corpora/articles/plain6-america.txt corpora/articles/plain6-business.txt corpora/articles/plain6-europe.txt corpora/articles/plain6-learned.txt corpora/articles/plain6-local.txt corpora/articles/plain6-long.txt corpora/articles/plain6-play.txt corpora/articles/plain6-south.txt \
	corpora/articles/plain7-africa.txt corpora/articles/plain7-asia.txt corpora/articles/plain7-briefs.txt corpora/articles/plain7-firms.txt corpora/articles/plain7-metro.txt corpora/articles/plain7-uk.txt corpora/articles/plain7-voices.txt corpora/articles/plain7-wires.txt
# whole articles of others: who stands where on whom
EXTRA_DIST += corpora/labels/stances-polnear.tsv corpora/labels/stances-polnear-more.tsv corpora/labels/stances-polnear-dev.tsv corpora/labels/stances-men.tsv corpora/labels/stances-gum.tsv \
	corpora/labels/stances-seesaw.tsv corpora/labels/stances-seesaw-dev.tsv corpora/labels/stances-events.tsv corpora/labels/stances-events-dev.tsv \
	corpora/labels/stances-events-more.tsv corpora/labels/stances-releases.tsv

# quotations that speak well or ill of somebody, or of nobody
EXTRA_DIST += corpora/verdicts/README.md corpora/verdicts/capitol.txt corpora/verdicts/fragments.txt corpora/verdicts/neighbours.txt corpora/verdicts/polite.txt \
	corpora/verdicts/record.txt corpora/verdicts/stories.txt corpora/verdicts/trade.txt corpora/verdicts/turns.txt corpora/verdicts/words.txt corpora/verdicts/world.txt
