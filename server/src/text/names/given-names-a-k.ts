/** Given names from A to K; `given-names.ts` says which belong here. */
export const GIVEN_NAMES_A_K: readonly string[] = `
  aakash aarne aaron abbas abby abdelrahman abdi abdou abdoulaye abdul abdulaziz abdullah abel abena abhay abhijit
  abhinav abhishek abigail abilio abimbola abiola abraham achieng achille achim adalberto adam adan adarsh adebayo
  adebola adedayo adekunle adel adela adele adeleke adeline ademola adeola adewale adeyemi adeyinka adi adil adina
  aditi aditya adnan adolfo adrian adriana adriano adrienne afolabi afonso agata agatha agathe agnes agnete
  agnieszka agus agustin agustina ahmad ahmed aidan aidar aiko aileen aiman aimee ainsley ainul aisha aishwarya
  aissata aissatou aivars aizat ajay ajith akachi akanksha akash akbar akhilesh aki akihiko akihiro akihito akiko
  akinola akira akiva akos akosua akshay alain alan alana alasdair alastair alba alban albert alberta alberto albin
  albrecht aldo aled alejandra alejandro aleksandar aleksander aleksandr aleksandra aleksei aleksey alemu alena
  alenka alessandra alessandro alessia alessio alex alexa alexander alexandr alexandra alexandre alexandros
  alexandru alexei alexey alexis alfie alfio alfons alfonso alfred alfreda alfredo algirdas ali alice alicia alida
  alina aline alireza alisha alisher alison alissa alistair aliya aliza allan allison allyson almaz alois alon alp
  alperen alphonse alun alva alvaro alvin alyson alyssa alzbeta ama amadou amaka amal amanda amandeep amani amara
  amaury amelia amelie americo amichai amin amina aminah aminata amine amir amira amirul amit ammar amos amparo amy
  ana anabel anahit anais anand ananya anas anastasia anastasiia anat anatole anatolii anatoly ander anders
  anderson andi andika andras andre andrea andreas andree andreea andrei andrej andres andrew andrey andri andrii
  andris andrius andriy andrzej andy anele aneta anett angel angela angelica angelika angelina angeline angelique
  angelo angharad angus anh ani anibal anika anil anindita anirudh anisa anisha anita anitha anja anjali anjana
  anke ankit ann anna annabel annabelle annamaria anne annegret anneke anneli annelie annelies anneliese annemarie
  annette annick annie annika annmarie anong anouk anselmo anthony antje antoine antoinette anton antonella antonia
  antonietta antonina antonio antonis antti anu anucha anuradha anurag anwar anya aoife aparna apostolos araceli
  aram arash aravind archana archie ardian aria arianna arie ariel ariela arif aris arjan arjen arjun arkadiusz
  arkady arlene arman armand armando armelle armen armin arnaldo arnaud arne arno arnold arnulfo arpad arpit arron
  arsen arseniy artak artem arthur artis artur arturo arturs artyom arun aruna arunas arvid arvind arvo arya aryan
  asa asad asghar asha ashish ashlee ashley ashok ashwin ashwini asif asim asmund assaf assane astrid atakan
  athanasios atsuko atsushi attila aubrey audrey audrius augusta augusto aurelia aurelie aurelien aurelio avery avi
  avinash avishai avital aviv avraham axel ayala ayanda ayesha aylin ayman ayo ayodele ayokunle ayoola ayse aysegul
  aysel ayu ayumi ayush azam azamat azhar aziz aziza azizah babacar babajide bahar bahareh bahman bahram
  balakrishna balazs balint balqis baptiste barbara barbora baris barnabas barney barry bart bartek bartlomiej
  bartosz baruch bashar bashir basil basile bassam bastian bastien beata beatrice beatriz becky bedrich bela
  belinda bella ben bence benedikt bengt benjamin bennett benno benny benoit beren berit berk berkan berkay
  bernadette bernard bernardo bernd bernhard bernice bert bertha bertrand besnik bessie beth bethan bethany bette
  bettina betty beverley beverly bharat bharath bhavesh biagio bianca bilal birger birgit birgitta birte bjarne
  bjarni bjorn blanche blanka blaz blazej bobbie bobby bodo bogdan boguslaw bohdan bohumil bojan bolaji bolanle
  boluwatife bongani bongiwe bonifacio bonnie boris borislav borja borje boubacar bowen bozena brad bradley brady
  brahim bram branden brandon branislav branko brenda brendan breno brent brett brian brianna brice bridget brieuc
  brigitte brit britney britt brittany bronislav bronwyn brooke bruce bruna bruno bryan bryant bryce bryony budi
  bukola burhan burkhard busisiwe byron cagla caitlin caleb callie callum calum calvin cameron camila camilla
  camille canan candace candice candra caoimhe caolan carey carina carine carissa carl carla carlene carlos carlota
  carlotta carlton carly carmela carmella carmelo carmen carol carole carolina caroline carolyn carrie carsten
  carys casey cassidy cassie cassio catalin catalina catherine catrin catriona cecil cecile cecilia cecilie cedric
  cees celestin celia celine cemal cemil ceren ceri cesar chaim chaitanya chaiwat chana chanchai chandan chandra
  chandrasekhar changwoo chanho chantal chantelle charalambos charlene charles charlie charlotta charlotte chatchai
  chaya cheikh chen cheryl chiaki chiamaka chiara chibuike chibuzo chidera chidi chidozie chihiro chika chike chima
  chimamanda chinedu chinelo chinenye chinonso chinua chinwe chinyere chioma chirag chitra chloe chris christa
  christel christian christiane christie christina christine christoph christophe christopher christos chuka
  chukwudi chukwuemeka chukwuma chunmei ciara ciaran cihan cillian cindy ciprian ciro claire clara clarence clarice
  clarissa clarisse clark claudia claudine claudio claus clayton clelia clemens clement clementine cleo clifford
  clifton clive clotilde clyde colby colette colin colleen concetta conchita connor conor constance constantin
  consuelo cora cordelia corentin corey corina corinna corinne cormac cornelia cornelius cory cosimo cosmin costin
  courtney craig cristian cristiano cristina csaba cuong curtis cynthia cyril cyrus dafydd dagfinn dagmar daichi
  daigo daiki daisuke dalal dalia dalibor dalit dalton damian damien daming damir damon dan dana danang dania
  danial daniel daniela daniele danielle daniil danijel danila danilo danny danuta daphne darcy daria dario darius
  dariusz darko darlene darragh darrel darrell darren darryl darshan daryl dauren dave david davide davina dawid
  dean deanna deanne debbie debora deborah debra declan deepa deepak deepali deepika deidre deirdre delia delilah
  delores delphine demba demetrius deming dena denis denisa denise dennis denys denzel deon derek dermot desiree
  desislava desmond despina devika dewi dexter dhananjay dhiraj dian diana diane dianna dianne diarmuid didier
  diederik diego dieter dietmar dietrich dilip dillon dilshod dima dimitar dimitra dimitri dimitris dina dinda
  dindo dinesh dirk divya djibril dmitri dmitriy dmitry dmytro dolores domenico dominic dominick dominik dominika
  dominique donal donald donatella donghoon donghyun dongmin dongwook donna donnie donovan dora doreen dorian doris
  dorit dorota dorothea dorothee dorothy doug douglas dov dragan drago dragos drazen duarte dubravka duncan duong
  dusan dustin dwayne dwight dylan eamon ebba ebbe eberhard ece ecem eckhard edda eddie eddy edgar edgardo edgars
  edin edina edith edmond edmund edna edoardo eduardo edward edwin edwina eero eeva effie efren efua egbert egil
  egle egor ehsan eileen eilidh eimear einar eino eirik eitan eka ekachai ekaterina ekin elad elaine eldon eleanor
  eleazar elena eleni eleonora eleonore elfriede elham eli eliane elias elif elijah elin elina eline elinor elisa
  elisabeth elise elisha eliska eliza elizabeth elke ella ellen ellie ellinor elliot elliott ellis elma elmer elna
  elnaz elodie eloise elsa elsie elton elvin elvira elvis elzbieta eman emanuel emanuela emanuele emeka emel
  emerson emery emese emil emile emilia emilian emiliano emilie emilio emily emine emir emma emmanuel emmanuelle
  emmett emre emrys endah endang endre enid eniko eniola enrico enrique enzo eoghan eoin ephraim ercan erdal erdem
  erdinc eren erez erhan eric erica erich erick erik erika erin erkan erkki erlinda erling erna ernest ernestine
  ernesto ernie erno ernst errol erwan erwin erzsebet esin esko esmee esmeralda espen esra essie esteban estela
  estelle ester esther eszter ethan ethel etienne etsuko eugen eugene eugenia eugenie eugenio eunice eunjung
  eunyoung eva evaldas evan evangeline evangelos eve evelin evelyn everett evgeni evgenia evgenii evgeniy evgeny
  evi ewa ewan ewelina ewen ezekiel ezio ezra fabian fabiana fabien fabienne fabio fabiola fabrice fabricio
  fabrizio fadi fahad fahd fahmi fahri faisal faiz faiza faizal farah farhad farhan farhana fariba farid faris
  farshad farshid faruk farzad farzaneh fathi fatih fatima fatin fatma fatou fatoumata faye faysal federica
  federico fedor felicia feliciano feliks felipe felix femi femke ferdi ferdinand ferdinando ferenc fergal fergus
  ferhat fernanda fernando filip filipa filipe filippo finn fiona fionn firas fitri fitriani flavio flora florencio
  florentina florian floris floyd folake folarin folashade fran frances francesca francesco francine francis
  francisca francisco franck francois francoise franjo frank frankie franklin frans frantisek franz franziska fred
  freddie freddy frederic frederick frederik fredrik freya frida frieda friederike friedrich frode fuad fumihiko
  fumiko funda furkan futoshi fyodor gabi gabor gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan
  gaetano galia galina galit ganesh gareth garrett garry gary gaspar gasper gathoni gaurav gautier gavin gayle
  gediminas geert geeta geetha geir gemma genevieve gennady gennaro geoff geoffrey george georgette georgi georgia
  georgiana georgina georgios geraint gerald geraldine geraldo gerard gerardo gerben gerd gerda gergely gergo
  gerhard germano gernot gerry gert gertrude gethin gevorg ghada ghassan gheorghe giacomo giancarlo gianfranco
  gianluca gianna gianni gideon giedrius gijs gil gila gilad gilang gilbert gilberto gilda gildas gilles gillian
  gina ginny gino gintautas gioele giordano giorgi giorgia giorgio giorgos giovanna giovanni gisela gisele giselle
  gisle gita giulia giuliano giuseppe gladys gleb glenda glenn gloria gokhan gonzalo goran gordana gordon gorkem
  gosia gottfried gracie graciela grady graeme graham grainne grazyna greer greg gregoire gregor gregorio gregory
  greta gretchen grete griffith grigor grigori grigoris grigory griselda grzegorz gudrun guenole guenter guenther
  guido guillaume guillermo guinevere gulay gulcan guler gulsah gulsen gulshan gunda gunhild gunnar gunter gunther
  guntis gurkan gursel gus gustav gustavo gwen gwenael gwenaelle gwenda gwendal gwendolyn gwladys gwyn gwyneth
  gyorgy gyula haakon habib habiba hadar hadas hadassah hadi hafiz hafizah hafsa haile hajime hakan hakon hal hala
  halil halim halima halina halvor hamad hamdi hamed hamid hamidreza hamish hamza hana hanaa hanan hanh hani hania
  hanna hannah hanne hannelore hannes hanno hannu hans haoyu harald hari hariharan harini haris harish harlan
  harley harold haroun harpreet harri harriet harrison harry harsha harshad harshit hartmut haruka haruki harun
  haruna haruto harvey haryanto hasan hasmik hassan hattie havard hayden hayk heather hector hedda hedvig hege
  heidi heike heiki heikki heiko hein heiner heino heinrich heinz helen helena helene helga helge heli hella helmi
  helmut hemalatha hemant hemanth hendra hendrik henk hennie henning henri henrietta henriette henrik henrike
  henrique henry herbert heriberto herman hermann hermine hernan herve hettie hicham hideki hidetaka hidetoshi hila
  hilary hilda hilde hillary hillel himanshu hina hiroaki hirokazu hiroki hiroko hiromi hironori hiroshi hirotaka
  hiroto hiroya hiroyuki hisham hitesh hitoshi hoang holger hongwei hongyan hongyu honza horace horacio horia horst
  hortense howard hristo hrvoje hubert hugh hugo humaira humberto humphrey huong husam hussam hussein huw huy huyen
  hylke hynek hyunho hyunji hyunjin hyunjun hyunjung hyunsoo hyunsu hyunwoo hywel iain ian ibrahim ibrahima ichiro
  ida idil idris iestyn ieuan ignacio igor ihab ihor ike ikechukwu ikenna ikram ilan ilana ilaria ilayda ildiko
  ileana ilham ilhan ilka ilkka ilmari ilona ilse ilya ilyas ilze imad imane imani imelda imran imre indah indira
  indra indrek ines inese inga inge ingeborg ingemar inger ingmar ingo ingrid ingvar ingvild insung ioan ioana
  ioanna ioannis iona ionut iqbal irakli irawan irena irene ireneusz irfan irina irit irma irmgard irvin irving
  iryna isaac isabel isabella isabelle isadora isaiah isam isamu isatou isha ishaan ishita ismael ismail ismet
  isolde issa issam istvan itamar itsuki itumeleng iulian ivan ivana ivar ivaylo ivo ivone iwan iwona izabela izzat
  jaak jaakko jaan jaana jaap jabulani jacek jacinto jack jackie jacky jaco jacob jacqueline jacquelyn jacques
  jaehyun jahangir jaime jake jakob jakub jamal jameel james jamie jamil jamila jamshid jan jana janani jane janek
  janelle janet janette janice janie janina janine janis janne janos janusz jared jarek jari jarkko jarle jarmo
  jaromir jaroslav jaroslaw jarrod jasmin jasmina jasmine jasna jason javier jay jaya jayanth jayanthi jayne jayson
  jean jeanette jeanine jeanne jeannie jeannine jed jeff jefferson jeffery jeffrey jelena jelle jen jenna jennie
  jennifer jenny jens jeremiah jeremie jeremy jermaine jernej jeroen jerome jeronimo jerry jerzy jesper jess jesse
  jessica jessie jesus jiahao jiaming jianbin jianfeng jianguo jianhua jianjun jianming jianwei jiaying jihane
  jihoon jihun jihye jill jillian jim jimin jimmy jin jing jingjing jingwei jingwen jingyi jinsung jinyoung
  jiraporn jiri jirka jiro jisoo jitendra jithin jitka jo joachim joakim joan joana joann joanna joanne joao
  joaquim joaquin jocelyn jochen jodi jodie jody joe joel joelle joerg joey johan johann johanna johanne johannes
  john johnathan johnnie johnny jolanda jolanta jolene jon jonah jonas jonathan jonathon jonghoon jonghyun jongmin
  jonna joonas joost jordi jorg jorge jorgen joris jorn jorunn jose josef josefa josefina josefine josep joseph
  josephine josette josh joshua josiah josiane josie josip josue jouni jovan jovana joyce jozef jozsef juan juana
  juanita judicael judit judith judy juergen juha juhani juho jukka jules julia julian juliana julianna julianne
  julie julien juliet julieta juliette julio julius juliusz jun jung jungho junghoon junghyun jungmin jungsoo
  jungwoo junichi junyoung juraj jurek jurgen jurgita juri juris jussi justin justina justine justyna jutta kaan
  kacper kai kaisa kaitlin kaja kaleb kalev kalle kalman kaloyan kalpana kalyani kamal kamala kamel kamil kamila
  kamran kanchana kanta kanya kaoru kara karabo karan kareem karel karen kari karim karima karin karina karine karl
  karla karlheinz karol karolina karsten karthik karthika kartik kasey kashif kasia kaspar kasper kassandra katalin
  katarina katarzyna kate katelyn katerina kateryna katharina kathe katherine kathleen kathrin kathryn kathy katie
  katja katri katrin katrina katsuhiko katsuhiro katsumi katy katya kaveh kavita kavitha kay kayla kayode kazu
  kazuhiko kazuhiro kazuki kazumi keerthana kees keiko keisha keith kelechi kelli kellie kelly kelsey kelvin kemal
  kemi ken kenan kendall kendra kenichi kenichiro kenji kenneth kenny kenta kerem kerry kersti kerstin kerttu
  kestutis ketan kevin khadija khai khaled khalid khanh kian kiana kiara kieran killian kim kimberley kimberly
  kimmo kinga kira kiran kirill kirk kirsten kirsti kirsty kishor kishore kittipong kjartan kjell kjetil klaas
  klara klaudia klaus knut koen kofi koichi kojo konrad konstantin konstantina konstantinos koos korhan kornel
  kornelia kostas kouhei krasimir kresimir kris krishna krishnan krista kristaps kristen kristi kristian kristie
  kristiina kristin kristina kristine kristjan kristof kristoffer kristopher kristy krisztian krisztina krystal
  krzysiek krzysztof ksenia kubilay kubra kumar kumiko kunal kunle kurniawan kurt kurtis kusum kwabena kwame kwesi
  kyle kyungho kyungmin kyungsoo
  `
  .trim()
  .split(/\s+/);
