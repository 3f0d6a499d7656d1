extension WordLists {
  /// Given names by their usual gender, and countries.
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
          lake river county street avenue road valley island mountain beach bay harbour harbor peninsula ocean highway
          airport creek township mainland coast
          deutschland russland österreich schweiz frankreich
          """, classes: .place),
      WordList(words: "lake mount mt fort cape lower upper downtown", classes: .landform),
    ]
  }

  private static let men: StaticString = """
    aaron abel abraham adam adrian ahmed aidan alain alan alastair albert albrecht aldo alec alejandro
    alessandro alex alexander alexei alfie alfred ali alistair allen alonso alvin ambrose amir anders andre
    andreas andrew andy angelo angus anselm anthony anton antonio archibald archie ari armand arnaud arne
    arnold aron arthur arturo arvid aubrey auguste augustin austin axel baptiste barack barnaby barry bart
    bartholomew bastian ben benedict benjamin benoît bernard bernie bertram bertrand bill billy björn bob
    bobby boris brad bradley bram brandon brendan brent brett brian bruce bryan bryce caleb callum calvin
    cameron carl carlos casper cecil cedric cesar chad charles charlie chris christian christoph christopher
    chuck clarence clark claude claus clay clemens clifford clint clyde colin colm conor conrad corey cormac
    cornelius craig curtis cuthbert cyril cyrus dale damian damien dan daniel danny darius darrell darren dave
    david dean declan dennis derek desmond dexter dick diego dieter dietrich dirk dmitri dmitry dominic
    dominik don donal donald doug douglas duncan dwight dylan eamon earl eberhard eddie edgar edmund eduardo
    edward edwin egon eli elias elijah elliot elliott emanuel emil emmanuel enrico enrique eric erik ernest
    ernesto erwin esteban ethan eugene evan everett ewan ezra fabian fabio felipe felix ferdinand fergus
    fernando finn florian floyd francis francisco franco francois frank franklin françois fred frederick
    frederik friedrich fritz fumio gabriel gareth gary gaston gavin gene geoff geoffrey george georges gerald
    gerard gerhard gert gideon gilbert giles giovanni giuseppe glenn godfrey gordon graeme graham greg gregor
    gregory guido guillaume gunther gustav guy günter hamish hannes hans harald harold harry harvey hassan
    hector heinrich heinz helmut hendrik henri henrik henry herbert herman hermann horace horst howard hubert
    hugh hugo humphrey ian ibrahim ignacio igor ingo isaac ivan ivo jack jacob jacques jake jakob james jamie
    jan janos jared jarvis jason jasper javier jay jean jeb jeff jeffrey jens jeremiah jeremy jeroen jerome
    jerry jesse jim jimmy joachim joao joaquin joe joel johan johann johannes john johnny jon jonah jonas
    jonathan jordan jordi jorge jose josef joseph josh joshua josé juan jules julian julien julio justin
    jürgen karim karl kaspar keir keith ken kenji kenneth kevin kieran kim kirk klaus konrad konstantin kurt
    kyle lachlan lambert lance larry lars laszlo laurent leander lee leif leo leon leonard leonardo leopold
    leroy lev lewis liam lionel lloyd lorenzo lothar lou louis luca lucas luigi luis lukas luke lutz lysander
    maarten magnus malcolm manfred manuel marc marcel marcello marco marcus mario marius mark markus martin
    marvin massimo mateo mathias matt matteo matthew matthias maurice mauricio max maximilian mehmet michael
    michel miguel mike mikhail milo milton mitch mitt mohamed mohammed morgan moritz muhammad mustafa narendra
    nathan nathaniel neil nelson newt nicholas nick nicolas nigel nikolai nils noah norbert norman noël
    octavio olaf oleg oliver olivier omar orson oscar oskar oswald otis otto owen pablo paolo pascal pat
    patrice patrick paul paulo pavel pedro per percival percy pete peter petr phil philip philipp philippe
    phillip pierre piotr quentin quincy rafael rainer ralf ralph ramon ramón rand randall randy raoul raphaël
    raul ray raymond raúl reginald reince reinhard reinhold rene rené reuben rhys ricardo riccardo richard
    rick ricky rob robert roberto rod roderick rodney rodrigo roger roland roman ron ronald ronan rory ross
    roy ruben rudolf rudy rupert russell ryan salvador salvatore sam samuel sanjay saul scott sean sebastian
    sergei sergey sergio seth seymour shane shawn sidney siegfried silas simeon simon solomon spencer
    stanislav stanley stefan stellan stephan stephen steve steven stewart stuart sven sylvester sören tariq
    ted terence terrence terry thaddeus theo theodore thibault thierry thomas thorsten tim timothy tobias toby
    todd tom tommy tony torsten travis trevor tristan tyler ulrich umberto uwe valentin vasily vernon victor
    vikram viktor vincent vincenzo virgil vladimir volker volodymyr wade wallace walter warren wayne wendell
    werner wesley wilbur wilfred wilhelm will willem william winston wolfgang xavier yannick yuri yusuf yves
    zach zachary émile étienne
    abdallah abdel abdul abdullah abebe ade adebayo adem adil adnan ajay akash akira akshay aliyu
    amadou amit anand anatoly andrei andrej andrzej andrés anil anwar arjun arman arsen arun ashok
    asif aslan ayub azamat babak baldur bandar baraka bartosz bashir batyr bayram bekele bilal bogdan
    bogdán branko burak cem chidi chinedu chukwuemeka cihan cristóbal dawit deepak denys dharma
    diarmuid dilip dinesh dmytro dragan dušan ebrahim ehsan eitan emeka emre enver erdal erhan fadi
    faisal farhad farid faruk femi ferenc fikret firas folarin ganesh gerardo getachew ghassan giorgi
    girish goran grzegorz gustavo györgy gábor hakan hakim halil hamid hamza harish haruki hashim
    haydar hiroki hiroshi hisham hristo husain hussain hussein iker ilya imran ismail ismet ivaylo
    iván jagdish jakub jalal jamal janne javed jerzy jiro jiří juhani jukka jussi kabir kamal kazuo
    kemal khaled khalid kofi kostas krzysztof kwame kwesi lajos lamine levan luboš luiz maciej mahmoud
    mahmud majid mamadou manoj marek marko masoud mats mihai milan miloš mirek mohamad mohammad mohan
    mukesh murad murat musa naeem nasser naveen nikola nikolaos nikos nnamdi nuno obinna okoro olamide
    oleksandr oleksiy olumide omer onur orhan osman oumar ousmane pekka petros piet pradeep prakash
    prashant radek rahul raj rajan rajesh rajiv rakesh ramesh rashid ravi reza rinat ritesh rohit
    rubén ruslan sadiq sajid saleem salim sami samir sandeep sandor santosh satoshi selim serdar
    sergiy serhiy shahid sharif shigeru shinji siddharth sipho slavko slobodan stanisław stelios
    suleiman suleyman sunil suresh szymon sándor tadeusz taha takashi takeshi tamás tapio tarek tayyip
    temur tendai thabo tibor timur tomas tomasz tomáš tsegaye tunde tuomas uday usman vasyl vijay
    vikas vinod vitaly vivek vlad vojtěch walid wiremu wojciech yahya yannis yasser yaw yevgeny
    yiannis yosef youssef yuriy yusuke zaid zbigniew zdeněk zeki zoltán zoran ömer özgür
    """

  private static let women: StaticString = """
    abigail ada adela adelaide adele adriana adèle agatha agnes agnès aicha aileen aisha alexa alexandra
    alexis alice alicia alina alison allegra allison alyssa amalia amanda amara amber amelia amina amira amy
    amélie ana anastasia andrea angela angelica angelina angie anika anita anja anke ann anna anne anneke
    annelise annette annie annika anouk antje antoinette antonia anya aoife arabella ariadne ariana arlene
    asha ashley astrid athena aude audrey aurelia ava ayesha barbara beatrice beatriz becky bella berenice
    bernadette bertha bessie beth betsy bettina betty beverley beverly bianca birgit blanche bonnie brenda
    bridget brigid brigitte britta brittany bronwen brooke béatrice camila camilla candace carina carla
    carlotta carly carmen carol carolina caroline carolyn carrie cassandra catalina catarina catherine cathy
    cecilia celeste celia chantal charlotte chelsea cheryl chiara chloe chloé christa christelle christiane
    christina christine cindy claire clara clarissa claudia claudine clementine cleo clémence colette colleen
    connie constance consuelo cora cordelia corinne cornelia cosima courtney cressida crystal cynthia cécile
    céline dagmar dahlia daisy danielle daphne daria davina dawn debbie deborah debra deirdre delia delphine
    denise desdemona diana diane dina dolores donna dora doreen doris dorothea dorothy dulcie edith eileen
    elaine eleanor elena eleonora elfriede elisa elisabeth elise eliza elizabeth elke ella ellen eloise elsa
    else elspeth elvira emilia emilie emily emma emmanuelle enid erica erika erin ernestine esmeralda estelle
    esther ethel eudora eugenia eugénie eulalia eunice euphemia eva evelyn fabienne faith fatima felicia
    felicity fernanda fiona flavia florence frances francesca franziska françoise freda freya frida frieda
    friederike gabriela gabriele gabriella gabrielle gail gemma genevieve geneviève georgia georgina geraldine
    gerda gertrude gilda gillian gina ginger giovanna gisela giselle giulia gladys glenda gloria grace greta
    gretchen guadalupe gudrun gwen gwendolyn hanna hannah hannelore harriet hattie heather hedwig heidi heike
    helen helena helene helga henrietta henriette hermione hester hilary hilda hildegard hillary holly
    hortense huma hélène ida ilona ilse imogen ines inga inge ingeborg ingrid inès irena irene iris irma
    isabel isabella isabelle isla isolde ivanka jacinta jacqueline jamila jana jane janet janice janina
    jasmine jean jeanette jeanne jemima jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jody
    johanna jolene josefina josephine joséphine joy joyce juana juanita judith judy julia juliana juliane
    julie juliet juliette june jutta karen karin karina katarina kate katharina katherine kathleen kathryn
    kathy katie katja katrin katya kayla kelly kellyanne kerstin kim kimberly kirsten klara konstanze kristen
    kristin kristina lara larissa laura lauren lavinia leah leila lena leonie leonora leslie leticia lidia
    lieselotte lilian liliana lilith lillian lily lina linda lindsay lindsey linnea lisa lisbeth liv livia liz
    liza lois lola lorena loretta lori lorna lorraine lotte louisa louise lucia luciana lucie lucille lucinda
    lucy luisa luise lydia lynn mabel madeleine madeline madison magda magdalena maja malin mallory manuela
    marcella marcia margaret margarete margarita margit margot marguerite maria mariam mariana marianne marie
    mariella marielle marietta marilyn marina marion marisol marjorie marlene marta martha martina mary
    mathilde matilda maud maureen mavis maxine maya mechthild megan melania melanie melinda melissa mercedes
    meredith mia michaela michele michelle mildred millicent mira miranda mireille miriam moira molly mona
    monica monika monique morag morwenna muriel myra nadia nadine nancy naomi natalia natalie natasha nathalie
    nicola nicole nicolette nigella nina nora norma octavia odette odile olga olivia ophelia ottilie ottoline
    paloma pam pamela paola patricia patty paula paulina pauline peggy penelope perpetua petra petronella
    petula philippa phoebe phyllis pia pilar pippa polly priscilla priya prunella quirina rachel ramona raquel
    rebecca regina regine renata renate renee renée rhiannon rhona rhonda rita roberta robin rocío rosa
    rosalie rosalind rosalinde rosamund rosanna rose rosemary roswitha rowena roxanne ruth sabine sabrina
    sadie sally salome samantha sandra sara sarah sasha saskia selena selma serena shannon sharon shauna
    sheila shelley sherry shirley sibylle sidonie sieglinde sigrid silke silvia simone sinead siobhan sofia
    solange sonia sonja sophia sophie stacy steffi stella stephanie stéphanie sue sunniva susan susanna
    susanne suzanne svetlana sybil sylvia sylvie tabitha talia tamara tammy tamsin tania tanja tanya tara
    tatiana teresa tess tessa thea thelma theodora theresa thérèse tiffany tilda tina tracy trudy ulrike
    ursula uta valentina valerie valérie vanessa vera verena veronica vicky victoria viola violet violeta
    virginia vivian viviana vivien véronique waltraud wanda wendy whitney wiebke wilhelmina wilma winifred
    winnie xenia yasmin yolanda yvette yvonne zara zelda zoe zora zoë élise
    abeni adaeze adwoa agnieszka aino akosua akua alejandra aleksandra alena alenka aliya alma amaka
    amal amani anahit anat anjali anneli antonina anu aparna araceli asel ayelet aylin ayşe aziza
    baasansuren basma beata bilge bożena busisiwe chiamaka chika chipo chloë danuta deepa devika
    dilnoza dorota dragana ebele ebru ekaterina eleni elif emine eszter ewa ezgi farah fariba farida
    fatma fatoumata feride funmi galina gulnara gülsen halima hanan hande haruka hatice hiba hinewai
    hiroko hoda ifeoma ildikó irina iryna itziar ivana ivona jadwiga jasmin jelena joana jorunn kaori
    katalin kateryna kavita kavitha keiko khadija kinga kiri lakshmi lalita lamia larisa latifa leena
    lesya leyla liisa lindiwe ludmila lyudmila malala manal marija mariya maryam maryna masha
    małgorzata meena meera mehwish mele mihaela mihoko milena mirja misaki mwajuma nadezhda nadira
    naledi nandini nasrin natalya natasa neha ngozi nicoleta nilufar nino nkechi noriko nurul oksana
    olena olha oluchi onyinye orsolya oyuun padma parvati petya pooja prerna priyanka radhika rajni
    ramla rania rasha reema reiko rekha rima ritu rowshan rukhsana ruta saba sachiko sadia safiya
    sahar saida salma samira sana sanna sapna sarita saule selin sevda shabnam shakira shamim shanti
    sharmila shirin shreya shweta sirpa sita slavica snežana sofija soledad sumaya sunita svitlana
    swati sylwia szilvia tahira tamar tamari tatyana teuta thandiwe tolu tomoko tuulikki urszula usha
    vaishali valentyna vanja vesna viktoria viktoriya wangari wanjiru xiomara yael yamina yasemin
    yasmine yekaterina yelena yetunde yewande yoko yuko yulia yuliya zahra zainab zanele zehra zeinab
    zeynep zlata zodwa zofia zuzana şebnem žana
    """
}
