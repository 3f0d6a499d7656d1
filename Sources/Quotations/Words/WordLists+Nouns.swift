extension WordLists {
  /// Titles, persons, bodies and works.
  static var nouns: [WordList] {
    [
      WordList(
        words: "mr mister sir lord king prince pope father brother rabbi imam sheikh herr señor monsieur don",
        classes: [.title, .male]),
      WordList(
        words:
          "mrs ms miss mme mlle madam lady queen princess dame sister frau señora madame baroness duchess",
        classes: [.title, .female]),
      WordList(
        words: """
          dr prof gov sen rep lt col sgt capt gen maj cpl adm cmdr rev hon president premier chancellor minister
          senator governor representative congressman congresswoman mayor secretary general colonel captain
          sergeant lieutenant major admiral commander ambassador judge justice sheriff professor doctor bishop
          archbishop cardinal pastor reverend director chairman chairwoman chair chief speaker deputy attorney
          councilman councilwoman councillor councilor alderman assemblyman superintendent commissioner officer
          detective inspector constable coach vice prime foreign defense defence spokesman spokeswoman spokesperson
          ceo cfo editor columnist analyst candidate host economist lawyer actor actress singer author writer
          reporter journalist strategist consultant pollster manager leader founder owner historian critic
          activist nominee delegate state acting former interim senior executive communications campaign press
          secretary-general prosecutor treasurer marshal ministerpräsident bundeskanzler bundeskanzlerin
          """, classes: .title),
      WordList(
        words: """
          spokesman spokeswoman spokesperson minister president official officer critic expert analyst economist
          lawyer attorney judge prosecutor witness resident voter supporter opponent candidate nominee senator
          governor mayor lawmaker legislator congressman congresswoman representative politician leader chief head
          chairman chairwoman director manager executive employee worker owner founder investor trader banker
          professor teacher student researcher scientist doctor nurse physician author writer poet novelist editor
          journalist reporter columnist blogger commentator pundit anchor correspondent host comedian actor actress
          singer artist musician player coach fan farmer fisherman driver pilot soldier veteran general commander
          fighter rebel activist protester protestor demonstrator organizer organiser volunteer advocate
          adviser advisor aide strategist consultant pollster operative staffer ally rival challenger
          husband wife father mother son daughter brother sister uncle aunt cousin friend neighbor neighbour
          boy girl man woman child kid teenager guy lady parent victim survivor suspect defendant plaintiff
          source insider observer historian scholar philosopher priest bishop pope pastor rabbi imam
          billionaire businessman businesswoman mogul entrepreneur developer contractor engineer architect
          ambassador diplomat envoy secretary premier chancellor speaker delegate member colleague partner
          conservative liberal democrat republican progressive libertarian moderate socialist
          reader viewer listener user customer client tenant passenger passer-by bystander onlooker caller
          sheriff deputy detective policeman policewoman cop investigator inspector commissioner superintendent
          whistleblower hacker designer chef retiree pensioner guest participant respondent heckler
          counterpart successor predecessor incumbent commander-in-chief narrator
          mate cook printer purser sailor skipper baker waiter gardener librarian curator translator trustee clerk
          notary pianist painter carpenter plumber guard dean lecturer carer paramedic firefighter juror miner logger
          rancher hunter trucker broker realtor landlord barber butcher grocer chemist biologist physicist astronomer
          geologist meteorologist epidemiologist psychologist psychiatrist surgeon dentist veterinarian pharmacist
          midwife therapist counsellor counselor sociologist anthropologist mathematician statistician programmer
          housekeeper bartender barista janitor cleaner mechanic electrician builder welder machinist seamstress
          tailor jeweller watchmaker shopkeeper stallholder conductor composer sculptor photographer choreographer
          dancer drummer guitarist violinist playwright screenwriter filmmaker producer illustrator cartoonist
          astronaut master warden steward beekeeper lifeguard climatologist sculptress diver rower ranger potter weaver plasterer roofer
          glazier brewer vintner harbourmaster lighthousekeeper stationmaster zoologist botanist oceanographer
          hydrologist seismologist archaeologist ornithologist linguist ethicist cartographer falconer shepherd fishmonger
          bricklayer stonemason blacksmith locksmith goldsmith surveyor auctioneer paediatrician pediatrician cardiologist
          neurologist oncologist virologist immunologist criminologist ecologist geneticist biochemist bassist cellist
          organist flutist soprano tenor baritone magician acrobat juggler stuntman cameraman ombudsman alderwoman
          referee umpire goalkeeper striker quarterback cyclist runner swimmer climber jockey
          """, classes: .person, inflection: .plural),
      WordList(
        words: "resident native billionaire businessman businesswoman mogul proprietor", classes: .known),
      WordList(words: "men women people children police wives clergy folks", classes: [.person, .plural]),
      WordList(
        words: """
          spokeswoman congresswoman chairwoman actress wife mother daughter sister aunt girl woman lady
          businesswoman policewoman queen princess grandmother
          """, classes: .female),
      WordList(
        words: """
          spokesman congressman chairman husband father son brother uncle boy man guy businessman policeman king
          prince grandfather councilman alderman
          """, classes: .male),
      WordList(
        words: """
          company firm agency ministry department office government administration party committee commission council
          board bureau court panel group organization organisation institute institution foundation university school
          college hospital bank union association federation league coalition alliance team club campaign
          newspaper paper magazine journal network station channel website outlet publication tabloid daily weekly
          embassy parliament congress senate house cabinet military army navy force utility airline
          study report poll survey memo letter statement filing complaint lawsuit indictment document email
          message tweet post article editorial column headline sign banner ad advertisement page note
          crowd audience jury public nation country city state regulator authority watchdog charity church
          startup retailer manufacturer maker chain fund corporation subsidiary operator
          text review op-ed op-eds transcript chyron slide handout brochure plaque sticker
          """, classes: .body, inflection: .plural),
      WordList(
        words: """
          film movie book novel song album single play show series sitcom drama comedy musical episode documentary
          memoir poem essay magazine podcast program programme painting game videogame opera ballet track
          bestseller sequel prequel biography soundtrack blockbuster thriller franchise exhibition anthem hit
          """, classes: .work, inflection: .plural),
      WordList(
        words: """
          statement remark comment word quote claim answer reply response question message tweet speech letter
          assertion allegation accusation complaint warning promise pledge vow call plea demand threat suggestion
          argument mantra catchphrase slogan chant cry cheer description characterization criticism rhetoric post
          """, classes: .utterance, inflection: .plural),
      WordList(
        words: """
          family ally reply supply assembly monopoly anomaly rally folly belly bully jelly fly july italy only early
          building meeting hearing thing nothing something anything everything briefing ceiling wedding spring string
          ruling offering rating funding training beginning feeling morning evening king wing ring warning setting
          housing shooting killing bombing polling gathering filing crossing parking banking advertising marketing
          need speed seed deed indeed breed feed hundred weed greed creed shed bed
          """, classes: .noun),
      WordList(words: "chief head leader boss", classes: [.leader, .person]),
    ]
  }
}
