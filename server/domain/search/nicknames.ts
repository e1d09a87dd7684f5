/** Names that people give one another's first name, or spell it by. Our own list; a name may be in several sets. */
const NAMES = `
  abigail abi abby abbie gail, adam ad, adrian adi ade, agnes aggie, alan allan allen al,
  alastair alistair alasdair alister al ali, albert bert bertie al,
  alexander alex alec al sandy xander sasha alisdair, alexandra alex alexa lexi lexie sandra sandy sasha,
  alfred alf alfie fred, alice ali allie, alison allison ali allie, amanda mandy manda,
  amelia millie milly amy, andrea andi andie, andrew andy drew andi, angela angie ange,
  ann anne anna annie nan, annabel annabelle bella belle, anthony antony tony ant, antonia toni tonia,
  arthur art artie, barbara barb babs barbie, bartholomew bart, beatrice bea beatrix trixie,
  belinda bel linda, benjamin ben benny benji, bernadette bernie, bernard bernie, beverley beverly bev,
  bradley brad, brian bryan, bridget bridie biddy, cameron cam, caroline carolyn carol carrie caz,
  cassandra cass cassie,
  catherine katherine kathryn katharine catharine kathrine cath kath cathy kathy kate katie katy kitty kat cat,
  cecilia cecily cissy, charles charlie chas chuck chaz, charlotte charlie lottie lotte char, chloe clo,
  christian chris, christina christine kristina kirstine tina chris chrissie chrissy,
  christopher chris kit topher kris, claire clare clair, clifford cliff, constance connie, craig craigie,
  cynthia cindy, daniel dan danny, danielle dani danni, darren daz darran, david dave davy davey,
  deborah debra debbie debby debs deb, denis dennis den, derek derrick, diana diane di dianne,
  dominic dom dominick, donald don donnie, dorothy dot dottie dolly, douglas doug dougie, duncan dunc,
  edith edie, edmund ed eddie ned ted, edward ed eddie ned ted teddy ward,
  eleanor elinor ellie nell nellie nora elle,
  elizabeth elisabeth liz lizzie lizzy beth betty betsy bess eliza libby elsie lisa,
  ellen nell nellie ellie, emily em emmy millie, emma em ems, eric erik rick, esther essie hettie,
  eugene gene, evelyn evie eve, florence flo flossie florrie, frances fran franny francesca frankie,
  francis frank frankie fran, frederick frederic fred freddie freddy, gabriel gabe,
  gabrielle gabriella gabby gaby, gareth gaz, gary garry gaz, geoffrey jeffrey geoff jeff, george georgie,
  georgina georgia georgie gina, gerald gerry jerry ged, gerard gerry ged, gillian jillian gill jill,
  giovanni gianni gio john, glenn glen, graham graeme grahame, gregory greg gregor, gwendolyn gwen,
  hannah hanna nan, harold harry hal, harriet hattie harriett, heather hev, helen helena nell ellen lena,
  henry harry hal hank, herbert bert herb bertie, hugh hughie huw, humphrey humph, ian iain, imogen immy,
  irene rene, isaac zac zak ike, isabel isabelle isobel isabella izzy bella issy belle, jacob jake,
  jacqueline jackie jacqui jaqueline jax, james jim jimmy jamie jem, jane janie jayne jan, janet jan,
  janice jan janis, jason jay jase, jean jeanie jeannie, jemima jem mima, jennifer jen jenny jenni jenn,
  jeremy jeremiah jez jerry, jessica jess jessie, joan joanie jo, joanna joanne jo joann,
  john jon johnny jack johnnie, jonathan jonathon jon jonny johnathan nathan, joseph joe joey jo,
  josephine jo josie posy, joshua josh, joyce joy, judith judy jude judi, julia julie jules, julian jules,
  juliet juliette jules, karen karin kaz, keith keef, kelly kel, kenneth ken kenny, kevin kev,
  kimberley kimberly kim kimmy, kirsten kirsty kirstie, laura lauren lori,
  laurence lawrence larry lol laurie loz, leonard len lenny leo, leonardo leo, leslie les lesley,
  lewis louis lew lou, lillian lilian lily lil, linda lynda lyn lindy, louise lou louisa lulu,
  lucy lucie lucinda lu, luke lukas lucas, lydia liddy, lynn lyn lynne lynette,
  madeleine madeline maddie maddy, magdalena magda lena, malcolm mal malc,
  margaret maggie meg peggy marge margie rita greta daisy mags, maria mary marie mia, marianne maryann,
  marilyn mal lyn, mark marc marcus, martha marty, martin martyn marty, mary molly polly mae may mamie,
  matilda tilly tilda mattie, matthew matt mathew matty, maureen mo, maurice morris mo,
  maxwell maximilian max, megan meg meghan, melanie mel, melissa mel lissa,
  michael mike mick mickey mikey micky, michelle shell shelly michele chelle, miles myles,
  mohammed muhammad mohammad mohamed muhammed mohamad mo, miranda mandy randa, miriam mim, nancy nan,
  natalie nat nathalie, natasha tasha nat, nathan nathaniel nat nate, neil neal niall,
  nicholas nicolas nick nicky nico nik, nicola nicole nicky nikki niki, nigel nige, norman norm,
  oliver ollie olly noll, olivia liv livvy livia olly, pamela pam,
  patricia pat trish patsy tricia patty trisha, patrick pat paddy patsy, paul paulie, paula pauline polly,
  penelope penny pen, peter pete, philip phillip phil pip, philippa phillipa pippa pip phil, phyllis phyl,
  priscilla cilla, prudence prue, rachel rachael rach rae, raymond ray,
  rebecca rebekah becky becca bex beck, reginald reg reggie, richard rick ricky dick rich richie dickie,
  robert rob robbie bob bobby bert robin, roberta bobbie, roderick rod roddy, rodney rod, roger rog,
  roland rolly rowland, ronald ron ronnie, rosalind roz ros, rosemary rose rosie romy, rowena ro,
  rupert rupe, russell russ rusty, samantha sam sammy, samuel sam sammy, sandra sandy sandie,
  sarah sara sally sal sadie, scott scotty, sean shaun shawn, sebastian seb bas, sharon shaz shazza,
  sheila shelagh, shirley shirl, sidney sydney sid syd, simon si sime, sophia sophie sofia soph,
  stanley stan, stephanie steph stef stephie, stephen steven steve stevie stephan ste,
  stuart stewart stu stew, susan suzanne sue susie suzie susannah suzy susanna, sylvia silvia syl,
  tamara tammy tam, tamsin tam tamzin, terence terrance terry tel, theodore theo ted teddy,
  theresa teresa terry tess tessa, thomas tom tommy thom, timothy tim timmy, tobias toby,
  tracey tracy trace, valerie val, vanessa nessa ness, veronica ronnie ronni, victor vic,
  victoria vicky vicki vikki tori vic, vincent vince vinny vin, virginia ginny, vivian vivienne viv,
  walter wally walt, wendy wend, wilfred wilf will, william will bill billy willy liam wills willie,
  winifred win winnie freda, yusuf yousef youssef yousuf joseph joe, yvonne eve, zachary zac zach zak zack,
  zoe zoey`;

const SCHOOL_WORDS =
  'st saint sts, ce cofe, rc catholic, acad academy, comp comprehensive, elementary primary, sec secondary, jnr junior, mount mt';

/** The other names that a person asked for by this one may have, in small letters without accents. */
export const otherNamesFor = lookUp(NAMES);

/** The other words that the name of a school may have for this one. */
export const otherSchoolWordsFor = lookUp(SCHOOL_WORDS);

function lookUp(list: string): (word: string) => readonly string[] {
  const sets = list.split(',').map((set) => set.trim().split(' '));
  const others = new Map<string, Set<string>>();
  for (const set of sets)
    for (const word of set) {
      const known = others.get(word) ?? new Set();
      for (const other of set) if (other !== word) known.add(other);
      others.set(word, known);
    }
  return (word) => [...(others.get(word) ?? [])];
}
