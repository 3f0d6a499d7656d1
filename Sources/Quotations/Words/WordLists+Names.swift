extension WordLists {
  /// Given names with the gender they mostly have, and countries.
  static var names: [WordList] {
    [
      WordList(words: men, classes: .male),
      WordList(words: women, classes: .female),
      WordList(
        words: """
          afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
          bolivia brazil britain bulgaria cambodia canada chile china colombia croatia cuba cyprus denmark ecuador
          egypt england estonia ethiopia finland france germany ghana greece guatemala haiti honduras hungary iceland
          india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait
          latvia lebanon libya lithuania luxembourg malaysia mali malta mexico moldova mongolia morocco myanmar nepal
          netherlands nicaragua niger nigeria norway pakistan palestine panama paraguay peru philippines poland
          portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan
          sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan
          venezuela vietnam wales yemen zambia zimbabwe washington moscow beijing london paris berlin brussels tokyo
          seoul pyongyang kyiv kiev tehran ankara jerusalem cairo delhi islamabad kabul baghdad damascus rome madrid
          vienna warsaw ottawa canberra havana caracas brasilia europe asia africa america nato eu u.s u.n uk u.k
          california texas florida ohio iowa nevada arizona virginia pennsylvania michigan wisconsin massachusetts
          illinois indiana oregon colorado maryland kansas missouri tennessee kentucky alabama louisiana mississippi
          york jersey hampshire carolina dakota chicago boston houston dallas orlando cleveland philadelphia
          deutschland russland österreich schweiz frankreich
          """, classes: .place),
    ]
  }

  private static let men: StaticString = """
    aaron adam ahmed alan albert alejandro alex alexander alfred ali allen andre andreas andrew andy angus anthony
    antonio arnold arthur austin barack barry ben benjamin bernard bernie bill billy bob bobby brad bradley brandon
    brendan brent brett brian bruce bryan calvin carl carlos cameron chad charles charlie chris christian christopher
    chuck clarence clark claude clay clint colin corey craig curtis dale damian dan daniel danny darren darrell dave
    david dean dennis derek dick diego dieter dmitry dominic don donald doug douglas duncan dwight dylan earl eddie
    edgar eduardo edward edwin elijah emmanuel enrique eric erik ernest ethan eugene evan felix fernando francis
    francisco francois frank franklin fred frederick fumio gabriel gary gavin gene geoffrey george gerald gerhard
    gilbert giovanni glenn gordon graham greg gregory günter guy hans harold harry harvey hassan heinrich helmut
    henrik henry herbert herman horst howard hugh hugo ian ibrahim igor isaac ivan jack jacob jacques jake jakob
    james jamie jan jared jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joao
    joe joel john johnny jon jonathan jordan jorge jose josef joseph josh joshua juan julian julio jürgen justin karl
    keith ken kenneth kevin kim klaus kurt kyle lance larry lars lee leo leon leonard lewis liam lloyd lorenzo lou louis
    lucas luis luke manfred manuel marc marco marcus mario mark markus martin marvin matt matteo matthew matthias max
    michael michel miguel mike mikhail milton mitch mitt mohamed mohammed moritz morgan muhammad narendra nathan
    nathaniel neil nelson nicholas nick nicolas nigel nikolai noah norman oliver olivier omar oscar oskar otto owen
    pablo pat patrick paul paulo pedro per pete peter phil philip philipp phillip pierre rafael ralph ramon ramón
    randall randy raul ray raymond reginald rene ricardo richard rick ricky rob robert roberto rod rodney roger roland
    roman ron ronald ross roy rudolf rudy rupert russell ryan salvador sam samuel scott sean sebastian seth sergei
    sergey sergio shane shawn sidney simon spencer stanley stefan stephan stephen steve steven stewart stuart sven ted
    terrence terry theodore thomas tim timothy toby todd tom tommy tony travis trevor tyler ulrich uwe vernon victor
    vincent vladimir volodymyr wade wallace walter warren wayne wesley wilhelm will william winston wolfgang xavier
    yusuf zach zachary boris jeb newt rand reince
    """

  private static let women: StaticString = """
    abigail ada adele adriana agnes alexandra alexis alice alicia alison allison alyssa amanda amber amelia amy ana andrea
    angela angelina angie anita ann anna anne annette annie antonia ariana ashley astrid audrey ava barbara beatrice
    becky bella bernadette bessie beth betsy betty beverly birgit bonnie brenda bridget brigitte brittany brooke camilla
    candace carla carly carmen carol carolina caroline carolyn carrie cassandra catherine cathy cecilia charlotte chelsea
    cheryl chloe christa christiane christina christine cindy claire clara claudia colleen connie constance cora
    courtney crystal cynthia daisy danielle daphne dawn deborah debra debbie delia denise diana diane dolores donna
    dora doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa emily emma
    erica erika erin esther ethel eva evelyn faith fatima fiona florence frances francesca gabrielle gail georgia
    geraldine gina ginger gisela gladys glenda gloria grace greta gretchen gwen hanna hannah harriet heather heidi
    heike helen helena helga hilary hillary holly huma ida ilse inga ingrid irene iris isabel isabella ivanka jacqueline
    jamila jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jody
    josephine joy joyce juanita judith judy julia juliana julie juliet june karen karin kate katharina katherine
    kathleen kathryn kathy katie katrin kayla kelly kellyanne kim kimberly kirsten kristen kristin kristina laura lauren
    leah lena leslie lillian lily linda lindsay lindsey lisa liz liza lois loretta lori lorraine louise lucia lucille
    lucy lydia lynn madeleine madison margaret margarita maria marianne marie marilyn marina marion marjorie
    marlene martha mary maureen maya megan melania melanie melissa mercedes meredith mia michele michelle mildred
    miriam molly monica monika nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia pam pamela
    patricia patty paula pauline peggy penelope petra phyllis priscilla rachel ramona rebecca regina renate renee rhonda
    rita roberta robin rosa rosalind rose rosemary roxanne ruth sabine sabrina sally samantha sandra sara sarah
    sasha selena shannon sharon sheila shelley sherry shirley silvia simone sofia sonia sophia sophie stacy stella
    stephanie sue susan susanne suzanne sylvia tamara tammy tanya tara tatiana teresa theresa tiffany tina tracy trudy
    ulrike ursula valerie vanessa vera veronica vicky victoria viola violet virginia vivian wanda wendy whitney winnie
    yolanda yvonne zoe
    """
}
