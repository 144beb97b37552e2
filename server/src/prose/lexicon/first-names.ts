import { words } from './list.ts';

/**
 * First names that are read as people where no roster knows them. Common around the world; names that are also words,
 * months, tools or companies are left out on purpose.
 */
export const firstNames: readonly string[] = words(`
aarav aaron abdul abdullah abebe abena abigail ada adaeze adam adebayo adele adeola aditi aditya adnan adrian adriana adrien adunni afonso agata agnes agnese
agnieszka agus agustin ahmad ahmed ahmet aidan aiko aileen aino aisha aishwarya aisling akash akeem akiko akin akira akosua alan alana alastair albert alberto
albin alda aled alejandra alejandro aleksandr alena alessandra alessandro alessia alexander alexandra alexandre alexei alexey alexia alfonso alfredo ali alice
alicia alida alina alison alistair aliyu alma almaz aloysius alvaro alyssa amadou amal amanda amara amaru amaya ambrose ameer amelia ami amina aminata amir
amit amna amos amrita ana ananya anatoly anders andile andre andrea andreas andreea andrei andrej andrew andrey andriy andrzej andy aneta angela angelina
angelo angus anh anika aniket anil anita anja anjali anke ankit ankita anna anne anneke annelies annette annika anouk ansel anselm anthony antje antoine
antoinette anton antonia antonio anurag anusha anwar anya aoife apinya arash archana ariane ariel arif arisa arjan arjun arkadiusz arlene arman armando arnaud
arne arnold artem arthur artur arturo arun arvid aryan asad asha ashley ashok asif aslan astrid asuka atsushi attila audrey augustin aurelie aurelio avni axel
ayaan ayako ayesha aylin ayodele ayumi azadeh aziz babajide babak babatunde bahar balazs balint bao baptiste barbara barry bart bartek bartholomew bartosz
basil bastian beata beate beatrice beatrix beatriz behrouz bela belen ben bence benedict benedikt benita benjamin benoit berit bernadette bernard bernd
bernhard berta bertrand bethany bettina bhavna bianca bilal birgit bjarne bjorn blanca blessing bogdan bohdan bojan boris boubacar bram brandon branislav
branko brenda brendan brent brian bridget brigitte brita britta bronwyn bruno bryan bryony budi burak busisiwe cahit caio caleb callum camila camille candice
carina carl carla carlo carlos carlota carmen carol carolin carolina caroline carsten casper cassie catalina catarina caterina cathal catherine cathy cecile
cecilia cedric celeste celia celine cem cesar chantal charlene charles charlie charlotta charlotte chen chetan chiamaka chiara chidi chiemeka chijioke chika
chinedu chinwe chioma chloe chris christa christel christelle christian christina christine christophe christopher christos chukwu chun ciara ciaran cillian
claire clara clarence clarissa claude claudia claudio clemens clement clyde colette colin colleen colm conchita connor cordelia corinna cormac cornelia
cornelius cosmin costas courtney craig cristina csaba cuong curtis cynthia cyril daan dagmar dagny daisuke dalia damian damiano damien damir danica daniel
daniela danielle danil danila danilo danuta daphne dario dariusz darragh darren david davide dawid debbie deborah declan deepa deepak deepika deepti delphine
demetrius denis denise deniz dennis derek desmond desta devi dewi dhruv diana diarmuid diego dieter dieudonne dilan dilip dilnoza dimitar dimitri dimitrios
dimitris dina dinesh dinh divya dmitri dmitry dmytro dolores domenico dominic dominik dominique donal donald donatella doreen doris dorota dorothy douglas
dragan drago duane duarte duc duncan dusan dwayne dylan edgar edith edmund edoardo edouard eduardo edward edwin eero efua egor eileen einar eirik eitan
ekaterina elaine eleanor eleftheria elena eleni eleonora eli elias elif elin elina elisa elisabeth elise eliska eliza elizabeth elke ella ellen ellie elliot
elmar elodie eloise elsa elvira elzbieta emeka emerson emil emile emilia emiliano emilie emilio emily emine emir emma emmanuel emre enda ender enrique enzo
eoin erdem eric erica ericka erik erika erin erkan ernest ernesto ernst erwin esmeralda esperanza esra esteban estelle esther ethan etienne eugene eugenia
eunice eva evan evelyn ewa ewan ewelina ezgi ezra fabian fabio fabrice facundo fadi faisal faiza farah farhad farid fatih fatima fatou fatoumata fatuma faye
federica federico felicia felicity felipe felix femi femke feng ferdinand ferenc fergus fernanda fernando ferran fidel filip filipa finn fiona fionnuala
flavia flavio florentina florian folake folasade frances francesca francesco francis francois frank franz fraser frederic fredrik frida frieda friederike
fritz fumiko gabe gabor gabriel gabriela gael gaetan galina ganesh gareth garrett gary gaspard gaurav gavin geert gemma genevieve geoff geoffrey georg george
georges georgi georgia georgios gerald gerard gerda gerhard germaine gertrude ghislaine giacomo gianluca gianni gideon gilbert gilles gina ginevra gintaras
giorgia giorgio giorgos giovanna giovanni gisela giulia giuliano giulio giuseppe gizem glenda gloria goncalo gonzalo gonçalo goran gordon gosia gottfried
grainne greg gregor gregory greta grzegorz guadalupe guido guilhem guilherme guillaume guillermo gulnara gunnar gunnhild gunther gustav gustavo gwen gyorgy
haakon habib hadi hadiza haeun hafsa hakan halima halina hamid hamza hana hanh hanna hannah hanneke hannes hans hao harald haris harish harold harsha haruka
haruki haruto hasan hasnain hassan hatice hauke hazel heather hector hedda hedvig heidi heike heiko heinrich heinz helen helena helene helga helmut hendrik
henk henning henri henrietta henrik henrique henry herbert herman hermine herve hessel hideo hilda hilde hildegard hillary hiroko hiromi hiroshi hitomi hoang
holger horst howard huda hugh hugo huong hussain hussein hyejin hyun-woo ian ibai ibrahim ibrahima ida idris ieva ifeanyi ifeoma ignacio ignatius igor iker
iliana ilias ilja ilker ilona ilya imani imogen imran imre inaki indira ines inga inge ingeborg ingrid ioana ioannis ionut irena irene irina irma iryna isaac
isabel isabella isabelle isaiah isak isha ishaan ishita ismael ismail istvan itziar ivan ivana ivar iwona izabela jaap jacek jackson jacob jacqueline jacques
jaime jake jakob jakub jamal james jamie jan jana jane janek janet jani janina janine jannik janos janusz jarek jari jarmila jaroslav jarrod jasmin jasmine
jasna jason javier jayant jean jeanette jeannine jeff jeffrey jelena jennifer jenny jens jeremiah jeremy jeroen jerome jerzy jessica jesus jiao jie jihoon
jill jillian jing jiri jitka jiwon joachim joan joana joanna joanne joao joaquin jocelyn jochen joe joel joelle johan johann johanna johannes john johnny joko
jolanta jon jonas jonathan joost jordi jorge jorgen jorn jose josef josefina joseph josephine josh joshua josip jovana joyce joão juan juana juanita judit
judith juha jukka julia julian juliana julie julien juliet julio julius jun junko jurgen justin justyna jutta jyoti jürgen kacper kaddy kader kaisa kaito
kajetan kalle kamal kamala kamau kamil kamila karan karel karen kari karim karima karin karina karl karla karolina karsten kartik kasia kasper katalin
katarina katarzyna kate katerina kath katharina katherine kathleen kathrin kathy katie katja katrin katya kavita kavya kazuki kazuo kehinde keiko keith
kelechi kelly kemal kenji kenneth kenta kerstin ketut kevin khadija khalid khalil khanh kieran kim kimiko kinga kiran kirill kirsten kirsty kiyoshi kjell
klara klaus kofi kojo kolawole konrad konstantin konstantinos kornel kostas krishna kristen kristian kristin kristina kristof krystian krystyna krzysztof
kunal kurt kwabena kwadwo kwaku kwame kwasi kyle kyoko lachlan ladislav laila laith lakshmi lamine larisa lars lasse laszlo lateefah latifa laura lauren
laurence laurent lavinia layla layth leah leandro leanne lei leif leila leilani leire lena lenka lennart leo leon leonard leonardo leonid leonie leonor
leopold lerato leroy leslie leticia letizia lewis liam liana libby lidia lieke liesbeth lihua lili lilian liliana lin linda lindiwe ling linh linnea linus
lionel lisa lise liv livia ljiljana ljubica lloyd logan lorena lorenz lorenzo loretta lori lotte louis louisa louise lovisa luana luba lubos luca lucas lucia
lucian luciana lucie lucille lucio lucjan lucy ludmila ludovic ludwig luigi luis luisa luiz luiza luka lukas lukasz luke lutz lydia lyudmila lúcia maarten
mabel maciej madeleine madhu madison magda magdalena magnus mahesh mahmoud maike maire maja makoto maksim malcolm malgorzata malik malin malte mamadou mandla
mandy manfred manish manisha manoj manon manu manuel manuela mara marc marcel marcela marcello marcelo marcia marcin marco marcos marcus mareike marek
margaret margarita margit margot margrit maria mariam mariana marianne marie marieke marija mariko marilyn marina marinus mario marion marisa marisol marit
marius mariusz marjan marjorie marko markus marlene marlies marlon marta marten martha martijn martin martina martine marvin marwan mary maryam masako masha
mateo mateus mateusz matheus mathias mathieu mathilde matilda matilde mats matt matteo matthew matthias matthieu matti matyas maud maureen maurice mauricio
mauro maxim maxime maximilian maxine maya mbali meera megan mehdi mehmet mei mei-ling meike melanie melina melissa mengyao mercedes merve mette mia micaela
michael michaela michal michał michel michele michelle michiel miguel mihaela mihai mikael mike mikhail mikko mila milan milena milica milos mindaugas ming
minh minho minjun mira miranda mireille mirela miriam mirjam miro miroslav mitchell mladen modupe mohamed mohammad mohammed mohan moira mona monica monika
monique monty morag morgane moritz morten moses mostafa mpho muhammad mukesh munira murad murat murilo mustafa mykola myra myriam naadir nabil nadezhda nadia
nadine nadja naima naledi nancy naoki naoko naomi narendra narges nasir nasser natalia natalie natasha nathalie nathan nathaniel naveen nayara ndidi neale
neelam neema neha neil nelly nerea nevena ngoc ngozi nguyen nia niamh nicholas nick nicky niclas nico nicola nicolas nicole niels nihal nikhil niki nikita
niklas nikola nikolai nikolaos nikos nils nina nirmala nisha nishant nitin njeri nkechi nkemdi noah nobuko noel noelle noemi noemie nolan nomsa nora norbert
norma norman noura nuno nuria nurul nyasha obinna octavio odette odile oksana ola olaf olav oleg oleh oleksandr olena olga oliver olivia olivier olof olu
olumide oluwaseun omar omotola ondrej oona orla orlando oskar osvaldo otieno otto ousmane owen oyelaran ozan ozlem pablo paddy padma pallavi paloma pamela
panagiotis paola paolo pascal pascale patrice patricia patricio patrick patrik patryk paul paula paulina pauline paulo pavel pavlina pawel paweł pedrinho
pedro peggy pekka pelin penelope pernille perrine petar peter petr petra petros petter phil philip philipp philippa philippe phoebe phuong pia pierre pieter
pilar piotr piyush polina pooja poonam pradeep prakash pranav prasad pratik praveen preeti priit prisca pritam priya priyanka przemek putu quang quentin quoc
rachel rachid radek radka radoslav radu rafael rafaela rafal rafiq raghav ragnar ragnhild rahel rahim rahul raimund rainer raj rajat rajesh rajiv rakesh raku
ralf ralph ramesh ramiro ramon ramona randall rania ranjit raoul raphael raphaela raquel rashad rashid rasmus raul ravi raymond razia razvan rebecca reem
reena regina reginald reiko reiner reinhard rekha remi remy renata renate rene renee reza rhea rhiannon rhona rhys ricardo riccardo richard ricky riitta rik
rikke rita ritu rizky robert roberta roberto roderick rodney rodrigo roger rogerio rohan rohit roksana roland rolf romain roman romina ronald ronan ronnie
rosa rosalie rosalind rosario rosemary roswitha roxana rozalia ruben rudolf rukhsana rupert rushil ruslan russell ruth ruud ryan ryo rúna saad sabina sabine
sabrina sachin sadia sahil saif sakura salim sally salma salman salome salvador salvatore samantha samir samira samuel sana sandeep sander sandra sanjana
sanjay sanna sanne santiago santosh sara sarah sarita sasha saskia satoshi saul saverio scott sean sebastian sebastien seema selim selin selma semra senthil
seo-yeon seojun serena serge sergei sergey sergio serhii serkan severin shabnam shahid shaila shalini shamima shankar shannon shanti sharif sharon shaun
shauna sheila shelley sherif shilpa shinji shirin shirley shiv shreya shweta sibusiso siddharth signe sigrid sigurd silke silvia silvio simon simona simone
sinead siobhan sipho sissel siti siyabonga slavica slavko slawomir sneha snezana sofia sofie soheil solange soledad solomon solveig sonia sonja sooyoung
sophia sophie soren soumya sourabh spyros sreeja srinivas stacey stanislav stanislaw stavros stefan stefania stefanie stefano stelios stepan stephan stephane
stephanie stephen steve steven stewart stig stina stine stoyan stuart subhash sudhir suleiman sulejman suman sunil sunita suresh susan susana susanna susanne
sushma suzanne svein sven svenja svetlana swati sylvain sylvester sylvia sylvie szymon søren tadashi tadeusz taiwo takashi takeshi tamara tamas tami tamsin
tanja tanvi tanya tapiwa taras tarek tariq tatiana tatjana tatyana tayo temitope tendai teodor terence teresa teresita terje terri tessa thabo thandeka thandi
thandiwe thanh thao theo theodora theresa therese thiago thibault thierry thijs thobeka thomas thor thorsten thuy tiago tibor tiffany tihana tiina tilman tim
timo timothy tina tinashe tobias todd tom tomas tomasz tomek tommaso tommy tomoko tony torben torbjorn tore torsten tove tracy trang trevor trine trinh
tristan truong tuan tunde tuomas tuulikki tyrone uche uchenna udo ulf ulla ulrich ulrike umar umberto unai ursula ute uwe vaclav vaibhav valentin valentina
valeria valerie valeriy vanessa vani varun vasco vasil vasilis vasily vassilis veera vera verena veronica veronika veronique victor vidya viggo vijay vikram
viktor viktoria vilma vimal vinay vincent vincenzo vineet vinod violeta violetta virginia vishal vitaliy vitor vittorio vivek vivian viviana vivien vlad
vladimir vladislav vojtech volker volodymyr vusi waleed walid walter wangari wanjiru wayan wei wendy werner wessel wiebke wieslaw wilfred wilhelm willem
william wilma wim winfried wiremu witold wojciech wolfgang wouter xavier xiao xiaoming ximena xin yael yahya yan yann yannick yannis yanti yara yaroslav
yasemin yash yasin yasmin yasmine yaw yenny yevgeny yiannis yolanda yonas yosef yoshi yoshiko youssef yuan yui yuki yukiko yulia yuri yuriy yusuf yuta yutaka
yuto yvette yvonne zahra zainab zanele zbigniew zdenek zeina zeynep zhang zhen zhi zoe zofia zoltan zoran zoë zsofia zsolt zuzana zvonimir
`);
