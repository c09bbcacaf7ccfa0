package org.sverka.detect.figures;

/** The English words that figures are made of; {@link Grammar} says what each section is for. */
final class EnglishWords {
  private EnglishWords() {}

  static final String TABLE =
      """
      # cardinals
      0: zero
      1: one
      2: two
      3: three
      4: four
      5: five
      6: six
      7: seven
      8: eight
      9: nine
      10: ten
      11: eleven
      12: twelve
      13: thirteen
      14: fourteen
      15: fifteen
      16: sixteen
      17: seventeen
      18: eighteen
      19: nineteen
      20: twenty
      30: thirty
      40: forty
      50: fifty
      60: sixty
      70: seventy
      80: eighty
      90: ninety
      # hundreds
      100: hundred
      # scales
      12: dozen
      1000: thousand
      1000000: million, mln, mn
      1000000000: billion, bn, bln
      1000000000000: trillion, trn, tn, tln
      # glued
      1000: k
      1000000: m
      1000000000: b
      1000000000000: t
      # alone
      12: a dozen
      100: a hundred, hundred
      1000: a thousand
      500000: half a million
      500000000: half a billion
      50: half a hundred
      6: half a dozen
      1000000: a million
      1000000000: a billion
      1000000000000: a trillion
      # vague
      1: dozens, dozens of, tens of, scores of, hundreds, hundreds of, thousands, thousands of, millions, millions of, billions, billions of, trillions of, tens of thousands of, tens of thousands, hundreds of thousands of, hundreds of thousands, tens of millions of, tens of millions, hundreds of millions of, hundreds of millions, tens of billions of, tens of billions, hundreds of billions of, several hundred, several thousand, several dozen, several million, several billion, a few hundred, a few thousand, a few dozen, a few million, many thousands of, many hundreds of, a couple of hundred, thousands upon thousands of
      # halves
      0.5: and a half
      0.25: and a quarter
      # fractions
      0.5: half, one half, one-half
      0.3333: a third, one third, one-third
      0.25: a quarter, one quarter, one-quarter
      0.2: a fifth, one fifth, one-fifth
      0.1: a tenth, one tenth, one-tenth
      0.125: an eighth
      # parts
      3: third, thirds
      4: quarter, quarters, fourth, fourths
      5: fifth, fifths
      6: sixth, sixths
      7: seventh, sevenths
      8: eighth, eighths
      10: tenth, tenths
      # ordinals
      1: first
      2: second
      3: third
      4: fourth
      5: fifth
      6: sixth
      7: seventh
      8: eighth
      9: ninth
      10: tenth
      # every
      1: every, each
      # times
      2: double, doubled, doubling, doubles, twofold, twice as much, twice as many, twice as high, twice as large, twice as big, twice as fast, twice as long, twice as likely, twice as expensive, twice as often
      3: tripled, tripling, trebled, treble, threefold, triple
      4: quadrupled, fourfold, quadruple
      5: fivefold
      10: tenfold
      0.5: halved, halve, halving, half as much, half as many
      # fold
      1: times, times as many, times as much, times as high, times as large, times more, times higher, times larger, times bigger, times greater, times the size
      # fewer
      1: fewer, less, lower, smaller, cheaper
      # once
      1: once, times, time
      2: twice
      # sets
      1: top
      # superlatives
      1: largest, biggest, highest, lowest, smallest, longest, tallest, richest, oldest, fastest, deepest, most populous, busiest, costliest, deadliest, worst, heaviest, wealthiest, most expensive
      # leaders
      1: largest, biggest, leading, top, main, major, highest, richest, deadliest, worst
      # among
      1: one of, among
      # places
      1: place, spot, position
      # size
      1: largest, biggest, highest, lowest, longest, most populous, richest, tallest, busiest, smallest, oldest, wealthiest
      # units
      PERCENT %: %, percent, per cent, pct, pc
      PERCENT percentage point: percentage point~, percent point~, pp, ppt, ppts, per cent point~
      PERCENT basis point: basis point~, bp, bps
      MONEY USD: dollar~, us dollar~, u.s. dollar~, american dollar~
      MONEY EUR: euro~
      MONEY KZT: tenge, kazakh tenge
      MONEY RUB: rouble~, ruble~, russian rouble~, russian ruble~
      MONEY CNY: yuan, renminbi, chinese yuan
      MONEY GBP: pound~, pounds sterling, british pound~
      MONEY JPY: yen, japanese yen
      MONEY CHF: swiss franc~, franc~
      MONEY TRY: lira~, turkish lira~
      MONEY UAH: hryvnia~, ukrainian hryvnia~
      MONEY UZS: uzbek soum~, soum~
      MONEY INR: rupee~, indian rupee~
      MONEY AED: dirham~
      MONEY PLN: zloty~
      MONEY AUD: australian dollar~
      MONEY CAD: canadian dollar~
      MONEY HKD: hong kong dollar~
      MEASURE tonne: tonne~, metric ton~, metric tonne~, ton~, mt
      MEASURE kg: kilogram~, kilogramme~, kg, kgs
      MEASURE g: gram~, gramme~, g
      MEASURE mg: milligram~, mg
      MEASURE pound: lb, lbs
      MEASURE km: kilometre~, kilometer~, km, kms
      MEASURE m: metre~, meter~, m
      MEASURE cm: centimetre~, centimeter~, cm
      MEASURE mm: millimetre~, millimeter~, mm
      MEASURE mile: mile~
      MEASURE nautical mile: nautical mile~
      MEASURE foot: foot, feet, ft
      MEASURE inch: inch~
      MEASURE yard: yard~
      MEASURE km²: square kilometre~, square kilometer~, sq km, sq. km, km²
      MEASURE m²: square metre~, square meter~, sq m, sq. m, m²
      MEASURE square mile: square mile~
      MEASURE square foot: square foot, square feet, sq ft
      MEASURE m³: cubic metre~, cubic meter~, m³, cu m
      MEASURE hectare: hectare~, ha
      MEASURE acre: acre~
      MEASURE litre: litre~, liter~
      MEASURE gallon: gallon~
      MEASURE barrel: barrel~, bbl
      MEASURE bushel: bushel~
      MEASURE ounce: ounce~, oz
      MEASURE W: watt~
      MEASURE kW: kilowatt~, kw
      MEASURE MW: megawatt~, mw
      MEASURE GW: gigawatt~, gw
      MEASURE kWh: kilowatt-hour~, kilowatt hour~, kwh
      MEASURE MWh: megawatt-hour~, megawatt hour~, mwh
      MEASURE GWh: gigawatt-hour~, gigawatt hour~, gwh
      MEASURE TWh: terawatt-hour~, terawatt hour~, twh
      MEASURE kV: kilovolt~, kv
      MEASURE °C: degree~ celsius, °c, °, degree~, celsius
      MEASURE °F: degree~ fahrenheit, °f, fahrenheit
      MEASURE GB: gigabyte~, gb
      MEASURE TB: terabyte~, tb
      MEASURE hp: horsepower, hp
      RATE km/hour: km/h, kph, kmh
      RATE mile/hour: mph
      DURATION year: year~, yr, yrs
      DURATION month: month~
      DURATION week: week~
      DURATION day: day~
      DURATION hour: hour~, hr, hrs
      DURATION minute: minute~, min
      DURATION second: second~
      DURATION decade: decade~
      DURATION century: century, centuries
      DURATION quarter: quarters
      # per
      year: a year, per year, annually, each year, every year, / year, per annum, yearly
      month: a month, per month, monthly, each month, / month
      week: a week, per week, weekly
      day: a day, per day, daily, / day, each day
      hour: an hour, per hour, / h, / hour, hourly
      minute: a minute, per minute
      second: a second, per second, / s
      hectare: per hectare, a hectare, / ha
      acre: per acre, an acre
      barrel: a barrel, per barrel, / bbl
      tonne: a tonne, per tonne, a ton, per ton, a metric ton, per metric ton
      kg: a kilogram, per kilogram, a kilo, per kilo, per kg
      litre: a litre, per litre, a liter, per liter
      gallon: a gallon, per gallon
      bushel: a bushel, per bushel
      m²: per square metre, per square meter, a square metre, a square meter
      ounce: an ounce, per ounce
      share: a share, per share
      person: per person, a head, per head, per capita
      MWh: per megawatt-hour, per megawatt hour, a megawatt-hour
      kWh: per kilowatt-hour, per kilowatt hour, a kilowatt-hour
      piece: each, apiece
      # slashed
      second: s, sec
      minute: min
      hour: h, hr, hour
      day: d, day
      month: month
      year: yr, year
      hectare: ha, hectare
      acre: acre
      tonne: t, tonne, ton
      kg: kg
      litre: l, litre, liter
      gallon: gal, gallon
      m²: m²
      m³: m³
      km²: km²
      MWh: mwh
      kWh: kwh
      barrel: bbl, barrel
      bushel: bushel
      person: person
      # minor
      GBP: pence, penny
      USD: cents, cent
      # before
      to: to
      >: more than, over, above, exceed*, surpass*, topped, topping, tops, upwards of, upward of, in excess of, north of, greater than, just over, beyond, past, crossed, higher than, well over
      ≥: never drops below, never dropped below, never falls below, never fell below, at least, no less than, no lower than, not below, no fewer than, not less than, not fewer than, a minimum of, minimum of, starting at, >=
      <: less than, fewer than, under, below, south of, short of, just under, lower than
      ≤: no more than, not more than, at most, up to, as much as, as many as, a maximum of, maximum of, within, capped at, not exceed*, not to exceed, at the most, no greater than
      ≈: about, around, roughly, approximately, approx., circa, c., some, nearly, almost, close to, an estimated, estimated at, estimated, in the region of, in the order of, ~, ≈, more or less
      →: approach*, nearing, nears, near, neared, closing in on, closes in on
      =: exactly, reach*, precisely, totalled, totaled, total*
      # after
      >: odd, -odd
      ≥: or more, and more, or above, plus, +, and above, or higher, and over, or over, or older, and older
      ≤: or less, or fewer, or below, and under, or under, or lower, or younger, at most
      ≈: or so, or thereabouts
      # passed
      1: the, a, an, by, in, of, at, mark, level, total, its, only, just, for, record, threshold, as, on, with
      # change
      rise: rise*, rose, risen, grow*, grew, increas*, climb*, jump*, rais*, lift*, expand*, surg*, soar*, gain*, tripl*, quadrupl*, boost*, double*, accelerat*, bring*, brought, up, widen*, hit, swell*, recover*
      fall: fall*, fell, drop*, declin*, decreas*, cut, cuts, cutting, reduc*, lower*, slow*, shrink*, shrank, down, slid*, slip*, eas*, plung*, halv*, narrow*, tumbl*
      # goal
      1: aim, aims, aimed, aiming, plan, plans, planned, planning, target, targets, targeted, targeting, goal, goals, pledge, pledges, pledged, intend, intends, intended, seek, seeks, want, wants, hope, hopes, ambition, vowed, propose, proposed, proposes
      # forecast
      1: will, 'll, expect, expects, expected, forecast, forecasts, projected, predict, predicts, predicted, anticipate, anticipated, could, may, might, would, likely, outlook, next year
      # subjects
      1: turnover, trade turnover, trade, volume~, investment~, export~, import~, population, number~, revenue~, income~, expenditure~, profit~, loss, losses, budget~, inflation, gdp, gross domestic product, price~, cost~, wage~, salary, salaries, pension~, debt~, deficit~, surplus, area~, length, capacity, output, production, yield~, harvest~, damage~, turnout, share~, tariff~, rate~, reserve~, unemployment, loan~, temperature~, height, depth, speed~, consumption, supply, supplies, capitalisation, capitalization, arrears, tax~, duty, duties, spending, funding, fine~, weight, age, term~, dividend~, growth, sales, stake~, value~, crop~, aid, toll
      # months
      1: january, jan.
      2: february, feb.
      3: march, mar.
      4: april, apr.
      5: may
      6: june, jun.
      7: july, jul.
      8: august, aug.
      9: september, sept., sep.
      10: october, oct.
      11: november, nov.
      12: december, dec.
      # years
      1: year
      # relative
      -1: last year, a year earlier, a year ago, the previous year
      0: this year, the current year, so far this year
      1: next year
      # numbered
      1: no., №, #, article~, section~, chapter~, page~, p., flight~, room~, volume, vol., route~, highway~, runway~, resolution~, channel~, platform~, gate~, grade~, phase~, version~, number, unit, act, line~, bus, building~, apartment~, figure, table, paragraph~, tel., phone, fax, box, part, level, type, mark, stage~, group, class, category
      # streets
      1: street, road, avenue, lane, drive, boulevard, terrace, crescent, gardens, square
      # older
      1: over, under, above, aged
      # people
      1: those, people, adults, women, men, children, patients, anyone, everyone, voters, residents, pensioners
      # referential
      1: countries, country, nations, nation, states, sides, side, leaders, leader, presidents, president, peoples, governments, capitals, neighbours, neighbors, parties, ministers, delegations, republics, koreas, men, women, sister, sisters, of
      # human
      1: person, people, man, woman, child, soldier, worker, officer, passenger, resident, civilian, death
      # ranked
      1: ranked, ranks, rank, came, finished, placed
      # occasions
      day: day
      time: time
      # casualties
      people: killed, injured, wounded, hurt, dead, died, missing, arrested, detained, hospitalised, hospitalized, evacuated, rescued, others, in critical condition
      # definite
      1: the, these, those, its, their, his, her, our, all, both, other
      # attribution
      1: according to
      # additional
      1: more, other, additional, extra, further
      # function
      1: and, or, but, the, a, an, in, on, at, to, of, for, from, by, with, as, is, are, was, were, be, been, has, have, had, will, would, that, which, who, it, its, he, she, they, we, this, these, those, than, then, when, while, after, before, since, into, over, under, about, between, during, against, because, if, not, no, so, per, more, less, said, says, also, up, down, out, off, through, across, until, till, near, within, without, there, their, his, her, our, ago, later, earlier, last, next, times, plus, compared, including, among, other, such, versus, vs, each, every, behind, ahead, only, just, already, either, nor, yet, now
      """;
}
