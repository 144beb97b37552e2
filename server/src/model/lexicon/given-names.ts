/**
 * Given names of many countries, lower case: evidence that a capitalised word is a person. Names that are words of
 * every day or of the trade ("Will", "May", "Ruby", "Jenkins") are left out.
 */
const NAMES: readonly string[] = `
  aaron abdul abdullah abel abigail adam adel adeola adi aditi aditya adrian adriana agata agnes agnieszka
  ahmad ahmed aisha ajay akash akira alan alba albert alberto alejandra alejandro aleksandr aleksandra alena
  alessandra alessandro alessia alex alexa alexander alexandra alexandre alexei alexis alfie alfonso alfred
  ali alice alicia alina alison aliya allan allison alvaro amanda amara amelia amelie amina aminata amir amit
  amy ana anabel anahit ananya anastasia anders andre andrea andreas andrei andres andrew andrey andrzej andy
  anett angela angelo angus anh anika anil anisa anita anja anjali ankit ann anna annabel anne annie annika
  anouk anthony antoine anton antonella antonia antonio anya arash aria ariel arif arjun arnaud arne arno abena ama kwabena kwesi yaw kojo akosua
  arthur artur arturo arun arya asha ashley ashok asif astrid audrey augusto aurelie avery ayesha aylin ayo
  ayumi aziz babajide barbara bart bartosz basil beata beatrice beatriz ben benedikt benjamin benoit bernard
  bernd bert bertha beth bettina bianca bilal bjorn bogdan boris brad brandon brenda brendan brian bridget
  brigitte bruno bruce bryan caleb camila camille carl carla carlos carmen carol carolina caroline catalina
  catherine cecilia cecile celia celine cesar chandra charles charlie charlotte chen chiara chidi chike chioma
  chloe chris christian christiane christina christine christoph christophe christopher cindy ciara claire
  clara claudia claudio clemens clement colette colin colleen conor connor corinna cristian cristina cyril
  cyrus dagmar daisuke dalia damian damien dan dana daniel daniela danielle danny daria darius darren dave
  david davide dawid deborah deepa deepak denis denise dennis derek desmond diana diane didier diego dieter
  dilip dimitri dina dinesh dirk divya dmitri dmitry dominic dominik dominika dominique donald donna dora
  doris dorota dorothea dorothy doug douglas duncan dylan ebba eddie edgar edith edmund eduardo edward edwin
  efua eileen ekaterina elaine elena eleni elias elif elina elisa elisabeth elise eliza elizabeth ella ellen
  ellie elsa emil emile emilia emilio emily emma emmanuel emmanuelle emre enrique enzo eric erica erik erika
  erin ernest esra esteban ester esther ethan eugen eugene eva evan eve evelyn ewa fabian fabio fabrice fadi
  faisal farah farid fatima fatou federica federico felipe felix ferdinand fernanda fernando filip filippo
  fiona flavio flora florian fran frances francesca francesco francis francisca francisco franck francois
  frank franz fred freddie frederic frederik freya friedrich gabriel gabriela gabriele gabrielle gaurav gavin
  geert gemma geoff geoffrey george georgia georgina gerald gerard gerhard giacomo gianluca gianni gilbert
  gilles gina giorgia giorgio giovanna giovanni giulia giuseppe gloria goran gordon graham greg gregor gregory
  greta guido guillaume guillermo gunnar gustavo hadi hamid hana hanna hannah hannes hans harald haris harish
  harold harriet harry haruka haruki hassan heather hector heidi heike heinz helen helena helene helga hendrik
  henri henrik henrique henry herbert hiroki hiroshi holger hugo hussein ian ibrahim ida ignacio igor ilaria
  ilse imani imran inga ingo ingrid ioana irena irene irina irma isaac isabel isabella isabelle ismail ivan
  ivana ivo jacek jack jackie jacob jacqueline jacques jaime jakob jakub james jamie jan jana jane janet
  janina janine jared jarek jasmin jasmine jason javier jay jean jeanne jeff jeffrey jelena jen jennifer jenny
  jens jeremy jerome jerry jess jesse jessica jesus jill jim jimmy jin jing jiri jo joan joana joanna joao
  joaquin jochen joe joel joelle joerg johan johann johanna johannes john johnny jolanta jon jonah jonas
  jonathan jorge jose josef josefine joseph josephine josh joshua jovana juan juana juanita judith judy jules
  julia julian juliana julie julien juliet julio julius jun jung jurgen justin justyna kaan kai kamal kamil
  karen karim karin karina karl karla karolina karsten kasia kate katerina katharina katherine kathleen
  kathrin kathryn kathy katie katja katrin kavita kay kazu keiko keith kelly ken kenji kenneth kerstin kevin
  khalid khaled kiara kim kiran klara klaus kofi konrad konstantin kostas kris krishna kristen kristin
  kristina kristof kumar kunal kurt kwame kyle lakshmi lara larry lars latifa laura lauren laurent layla lea
  leah leandro lee leila lena leo leon leona leonard leonardo leonie leonor leroy leslie leticia lewis lia
  liam lian liang lidia lilian liliana lilly lily lin lina linda ling linh linus lisa liu liz lorena lorenzo
  lorraine louis louise luc luca lucas lucia luciana lucie lucy ludovic luigi luis luisa luiz luka lukas
  lukasz luke lydia lynn maarten maciej maddie madeleine magda magdalena magnus mahmoud mai maja malcolm malik
  malin mandy manfred manish manoj manon manuel manuela mara marc marcel marcela marcelo marcia marcin marco
  marcos marcus marek margaret margarita margot maria mariam mariana marianne marie marija marina mario marion
  marisa marit marius marjan marko markus marlene marta marten martha martin martina marvin mary maryam masha
  massimo mateo mateus mateusz mathias mathieu mathilde matias matilda matt matteo matthew matthias matthieu
  mattias maurice mauricio maxim maxime maximilian maya mehmet mei melanie melissa mercedes meera mia micha
  michael michaela michal michel michele michelle miguel mihai mika mike mikhail miko mila milan milena milo
  mina ming minh mira miranda mireille miriam mirko misha mitch mohamed mohammad mohammed mohan moira molly
  monica monika morgan moritz morten moses muhammad murat mustafa myriam nabil nadia nadine naomi nasser
  natalia natalie natasha nathalie nathan nathaniel neha neil nelly nelson ngozi nguyen niall nicholas nick
  nico nicola nicolas nicole niels nigel nikhil nikita niko nikolai nikolas nils nina nisha nitin noah noel
  noelle noemi nora noor norbert norman nuno obi odette okan ola olaf oleg olena olga oliver olivia olivier
  olof oluwaseun omar ornella oscar oskar osman otto owen pablo padma paige pamela paola paolo parth pascal
  patricia patrick patrik patryk paul paula pauline paulo pavel pawel pedro peggy pelle penelope percy pete
  peter petr petra phil philip philipp philippe pia pierre pieter pietro pilar piotr polly pooja pradeep
  prakash pranav prasad pratik preeti priya priyanka quentin rachel radek rafael rafal rahul raj raja rajesh
  ralf ralph rami ramon ramona ranjit raphael raquel rashid raul ravi raymond rebecca reema regina reiko remi
  renata renate rene renee reza rhys ricardo riccardo richard rick ricky rina rita rob robert roberta roberto
  robin rocio rodrigo roger rohan rohit roland rolf roman romain ron ronald ronan ronja rosa rosalind rosario
  rosie ross roxana roy ruben rudolf rui rupert ruslan russell rustam ruth ryan sabine sabrina sadia saeed
  sahar said salim sally salma salome sam samantha sami samir samira samuel sandeep sandra sanjay santiago
  sara sarah sascha sasha satoshi saul scott sean sebastian sebastien selim selma serena serge sergei sergey
  sergio shana shane shannon sharon shaun sheila shin shirley shiv shivani shreya sibylle sid siddharth sigrid
  silke silvia simon simona simone sinan siobhan sofia sofie sonia sonja sophia sophie stacey stan stanislav
  stefan stefania stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stuart
  subash sue sunil suresh susan susana susanne susie suzanne suzie sven svenja svetlana swati sylvain sylvia
  sylvie tadeusz takashi takeshi tamara tamas tanja tanvi tanya tara tarek tariq tatiana ted teresa tereza
  tessa thandi theo theodor theresa thiago thibault thierry thomas thorsten tiago tiffany tim timo timothy
  tina tjark tobias todd tom tomas tomasz tomoko toni tony tracy trevor tristan tyler ulla ulrich ulrike umar
  ursula uwe valentin valentina valentine valeria valerie vanessa varun vasily vera verena veronica veronika
  vicente vicki victor victoria vidya vijay vikram viktor viktoria vincent vinod viola violeta virginia vishal
  vivek vivian vlad vladimir waldemar wali walter wanda wanja wayne wei wendy wenke werner wes wiktor wilhelm
  willem william wim winston wojciech wolfgang xavier xenia ximena yan yannick yara yasmin yasmine yasuko yen
  yolanda yosef youssef yuan yuki yuko yulia yuri yusuf yves yvette yvonne zainab zara zeynep zhang zoe zofia
  zoltan zsofia zuzana léa zoé chloé joão josé andré rené jörg jürgen björn søren øyvind åsa özlem ömer çağla
  şirin élodie étienne hélène inès jérôme maïwenn mélanie noémie rémi raphaël sébastien stéphane thérèse
  mónica andrés sofía lucía martín maría raúl tomás ángel inês luís antônio fabrício kübra günter käthe
  `
  .trim()
  .split(/\s+/);

/** A name without its accents: "Étienne" is often written "Etienne". */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

const known: ReadonlySet<string> = new Set(NAMES.flatMap((name) => [name, plain(name)]));

/** Whether a word is a usual given name, whatever its case and accents. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return known.has(lower) || known.has(plain(lower));
}
