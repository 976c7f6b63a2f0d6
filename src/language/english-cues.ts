import type { SentenceCue } from './sentence-cues.ts';

/** Nouns that pieces of inquiry go by, as the subject of a finding. */
const inquiries =
  'study|studies|research|evidence|data|figures|statistics|survey|surveys|report|reports|review|reviews|inquiry|investigation|investigations|inspection|inspections|inspectors|investigators|supervision|consultation|consultations|assessment|assessments|analysis|barometer|monitoring|evaluation|visits|work|poll|census|panel|researchers';

/** What they do. */
const showing =
  'shows|show|showed|found|finds|reveals|revealed|indicates|indicate|suggests|suggest|suggested|confirms|confirmed|concludes|concluded|identifies|identified|highlights|highlighted|observed|points|pointed';

/** Those whom an inquiry asks. */
const asked =
  'children|pupils|students|youngsters|adolescents|teenagers|parents|carers|families|respondents|participants|teachers|professionals|people|girls|boys|staff|witnesses|they|many|several|some|most|others';

/** Those who can be told to act. */
const authorities =
  'state|states|government|governments|minister|ministers|ministry|authorities|council|councils|parliament|agencies|services|schools|departments|department|municipalities|society|adults|politicians|leaders|bodies|professionals|institutions|we|makers|policymakers';

/** Between a subject and its verb. */
const between = 'also|therefore|further|strongly|again|now|already|currently|still|today|thus|recently|only|first|then';

/** Bodies and persons whose views English news retell. */
const bodies =
  'committee|commission|commissioner|ombudsman|ombudsperson|panel|inquiry|review|report|charity|union|network|coalition|alliance|campaigners|experts|authors|majority|minority|mps|taskforce|organisation|organisations|foundation|institute|she|he';

/** Words that open a sentence before its subject. */
const opener =
  'meanwhile|however|moreover|furthermore|today|yesterday|finally|separately|additionally|instead|nevertheless|overall|further? ,?';

/** What is counted or measured, as the subject of a change. */
const measured =
  'number|numbers|share|proportion|rate|rates|percentage|times|referrals|complaints|costs|prices|levels|poverty|applications|absences|exclusions|waits|spending|funding';
const changed =
  'risen|increased|grown|fallen|dropped|declined|doubled|tripled|trebled|halved|gone|worsened|improved|soared|reached';

/** What a holder makes, and what is done with it. */
const products =
  'helpline|guidance|guide|guides|toolkit|campaign|website|report|reports|programme|pilot|network|handbook|leaflet|leaflets|film|films|course|courses|conference|evidence|advice|submissions|submission|comments|briefings|workshops|visits|training|seminars|meetings';

const irregularPasts =
  'set|gave|held|made|took|met|led|wrote|spoke|began|brought|won|built|drew|ran|sent|did|put|got|went|laid|kept|taught|fought';
const irregularParticiples =
  'set|given|held|made|taken|met|led|written|spoken|begun|brought|won|built|drawn|run|sent|done|put|got|gone|laid|kept|taught|fought';

/**
 * Cues of running text in English: asked before the others, and in English documents only, so that their words need not be
 * English alone (`men`, `are`, `set`). They name the verb that decides by itself and lean little on the verbs of main
 * clauses, which are found by the order of Norwegian words.
 */
export const englishCues: readonly SentenceCue[] = [
  {
    id: 'en-glad-to-report',
    kind: 'achievement',
    patterns: ['{self} am|is|are .. pleased|proud|happy|delighted to .. report|say|announce that ... has|have ...'],
    examples: ['I am pleased to be able to report that we have helped hundreds of children.'],
    counterexamples: ['I am pleased to be here.'],
  },
  {
    id: 'en-meta-talk',
    kind: 'none',
    patterns: [
      '{self} would like to thank|acknowledge|congratulate|express|begin|welcome ...',
      '{self} will now|briefly|first ...',
      'please refer|contact|visit|see|click|note ...',
      '^ how|why|where {self} ...',
      '^ when {self} took|started|began|became|was ... {self} wanted|hoped|needed ...',
      '^ what {self} will|did|do|have|has? .. $',
      '^ {self} would be happy|pleased|glad to ...',
      '^ {self} am|are|is .. pleased|happy|delighted|honoured|grateful|joined|proud|privileged ...',
      '^ .. {self} thank|thanks|congratulate ...',
      '^ .. {self} wants|want|wish|wishes to draw|thank|emphasise|stress|underline|highlight ...',
      '{self} want|wants|wish|wishes to make it? clear|plain ...',
      '^ this|the report|strategy|plan|document|paper|statement|submission|framework sets|tells|describes|covers|explains|gives|contains|says|lays ...',
      '^ .. this|the report|progress|full? ... can be found|read|downloaded here ...',
      '^ .. {self} was|were established|created|appointed|reappointed|founded|set ...',
    ],
    examples: [
      'I would like to thank the Chair.',
      'I want to make it clear that this is no box to tick.',
      'This report sets out how the plan was made.',
    ],
    counterexamples: ['The report finds that children wait.', 'We want to see more homes.'],
  },
  {
    id: 'en-by-law',
    kind: 'none',
    patterns: [
      '^ by law .. {self} ...',
      '^ under|according .. .. act|law|convention|constitution ...',
      '^ .. .. convention|act|constitution says|states|provides|gives|requires|obliges ...',
    ],
    examples: ['By law we advise the minister.', 'The Convention says that children must be heard.'],
    counterexamples: ['According to the survey, most feel safe.'],
  },
  {
    id: 'en-recommends',
    kind: 'proposal',
    patterns: [
      `{self} ${between}? ${between}? recommend|recommends|urge|urges|propose|proposes|suggest|suggests|demand|demands|request|requests|encourage|encourages|invite|invites|expect|expects|appeal|appeals|insist|insists ...`,
      `{self} ${between}? ask|asks|call|calls .. on|upon|for|to|that ...`,
      `{self} ${between}? ask|asks ... to ...`,
      `{self} would|must|can|will|shall ${between}? urge|recommend|encourage|advise|ask|suggest ...`,
      `{self} am|is|are|was|were ${between}? calling|urging|asking|recommending|proposing|pressing .. ...`,
      `{self} has|have ${between}? ${between}? called|urged|recommended|proposed ...`,
      `i've|i’ve|we've|we’ve ${between}? called|urged|recommended|proposed ...`,
      '“|" {self} must|should|cannot|need ...',
      `{self} ${between}? proposed|recommended|wishes|wish|advocates|advocate|supports|favours|believes|believe to|in|that|the|a|an|for ...`,
      `^ ${opener} .. .. ${bodies} .. ${between}? proposes|proposed|recommends|recommended|urges|urged|demands|demanded|advocates|advocated|wishes|wants|suggests|suggested|favours to|that|the|a|an|for|free|more|better|all|every|ministers ...`,
      `^ ${opener} .. .. ${bodies} .. .. .. believes|believe in|that|the ...`,
      `^ ${opener} .. .. ${bodies} ... is|are|has|have .. calling|called|demanding|demanded|urging|urged|pressing|pushing ...`,
      `^ ${opener} .. .. ${bodies} ... argues|argued|says|said|believes|insists ... should|must|needs|need ...`,
      'has|have .. issued|made|repeated|renewed|joined .. call|calls|plea|appeal for|to|on ...',
      'emphasises|emphasizes|stresses|underlines|underscores|emphasised|emphasized|stressed|underlined .. need|necessity|importance|urgency|that to|for|of|children|all|every ...',
      `has|have ${between}? urged ... to ...`,
      '^ .. .. .. is|are proposed ...',
      '{self} ... believe|believes|consider|considers|think|thinks that? ... should|must|need|needs ...',
      'clear|convinced|adamant that ... should|must|need|needs ...',
      `{self} has|have ${between}? ${between}? asked .. .. to ...`,
      `^ .. .. she|he has|have? ${between}? called|urged|recommended|calls|urges|recommends ...`,
      `^ .. .. it|report|inquiry|review|panel|committee|commission|submission|statement|paper|network ${between}? calls|urges|recommends|proposes|asks|demands|requests|encourages|invites|suggests for|on|upon|that|the|a|all|states|governments|ministers ...`,
      `^ .. it is|was|has ${between}? been? recommended|proposed|suggested|requested that ...`,
      `^ .. .. .. is|are ${between}? encouraged|urged|asked|invited|called|requested|advised to|on|upon ...`,
    ],
    examples: [
      'We would urge every school to use the tool.',
      'It is recommended that the law be changed.',
      'The report also calls for a new law.',
      'In her foreword she says: “We must be as ambitious for them as for our own.”',
      'The Government is encouraged to act.',
      'The Commissioner has issued a clear call for change.',
      'She stresses the need for early help.',
      'Meanwhile, the panel proposed free meals for all.',
      'The charity says that ministers must do more.',
      'The grant is proposed cut.',
    ],
    counterexamples: ['We asked 400 children.', 'Children call for help.', 'The committee met in May.'],
  },
  {
    id: 'en-needed',
    kind: 'proposal',
    patterns: [
      '^ .. it is|would|remains be? .. essential|vital|crucial|critical|imperative|important|necessary|urgent|time|wise|paramount that|to|for|we ...',
      '^ .. there is|remains .. .. need|case for|to ...',
      '^ .. .. action|reform|change|changes|investment|support|resources|leadership|steps|measures|legislation ... is|are .. needed|required|necessary|overdue ...',
      '^ what is|children|we .. required|needed|need|want .. is ...',
      `{self} ${between}? need|needs a|an|to|more|better|the|stronger|urgent|real|new|all ...`,
      '{main:need|needs} to be|have|do|end|act|take|make|listen|ensure|provide|address|give|put|invest|change|improve|work|know|stop|start|build|become ...',
      `^ .. .. ${authorities} ... need|needs|have|has|ought to ...`,
      `^ .. .. ${authorities} .. cannot|can't go|wait|continue|afford|ignore|be ...`,
      '^ .. every|all|each child|children need|needs ...',
      'ought to ...',
    ],
    examples: [
      'It is vital that children are heard.',
      'There is an urgent need for a new law.',
      'Ministers have to act.',
      'Every child needs a safe home.',
      'Governments cannot go on ignoring this.',
      'We need a fully funded strategy.',
      'What we need is a shift in how care is given.',
    ],
    counterexamples: ['Children have to wait for months.', 'We work with those in need.'],
  },
  {
    id: 'en-did-as-well',
    kind: 'achievement',
    patterns: ['{self} ... and {self}? carried|conducted|held|made|launched|published|completed|set|visited|met ...'],
    examples: ['We received 311 complaints, and we carried out four investigations.'],
    counterexamples: ['Children wrote and met us.'],
  },
  {
    id: 'en-found',
    kind: 'finding',
    patterns: [
      `^ .. .. ${inquiries} .. .. has|have? ${between}? ${showing}|shown ...`,
      `{self} ${between}? found|finds|find|observed|noted|notes|saw|heard|learned|learnt|discovered|warned|concluded|concludes .. that ...`,
      '{self} notes|note with concern|regret ...',
      '{self} .. remain|remains|is|am|are .. concerned|worried|alarmed ...',
      '{self} am|is|are not satisfied|convinced|confident that ...',
      'told|tell|tells us|me that|of|about|how|they|what|it|to ...',
      'told|tell {self} that|of|about|how|they|what|it ...',
      'told|tell the panel|commission|office|inquiry|ombudsman|commissioner|review that|of|about|how|they|it ...',
      `^ .. .. .. ${asked} .. said|described|reported|explained|raised|felt|named|mentioned|highlighted|shared|expressed|indicated|agreed|identified ...`,
      '^ according to ...',
      ', according to ...',
      '^ .. committee|commission|panel|network|council notes|observes|regrets ...',
      '^ .. committee|commission|panel|network|council .. is|remains .. concerned ...',
      '^ it is|was|has been? estimated|known|found|reported|documented that ...',
      '^ .. this|it also? finds|shows|concludes|found|reveals that ...',
      `^ ${opener} .. .. ${bodies}|researchers|teachers|charities|doctors|inspectors .. ${between}? warns|warn|warned|estimates|estimated|calculates|calculated that|of|how|the ...`,
      `^ ${opener} .. .. ${bodies}|researchers ... has|have .. calculated|estimated|costed|warned|documented|identified|uncovered ...`,
      `^ .. .. ${inquiries} , ... , ${between}? ${showing} ...`,
      'would mean|save|cost .. .. million|billion|per ...',
      '^ however|moreover|furthermore|overall|nevertheless , .. this|it|we|they also? finds|find|shows|concludes|found|reveals that ...',
      `^ .. .. ${asked} surveyed|interviewed|asked ... said|felt|had|were|did ...`,
      '^ .. .. no .. assessment|evaluation|study|data|figures|statistics ... has|have|is|are|was|were ...',
    ],
    examples: [
      'Studies show that many children wait.',
      'Our own survey has shown that few know.',
      'We found that no one had asked.',
      'Young people told us that they worry.',
      'Several described fear as the worst part.',
      'According to the police, most cases are dropped.',
      'Child poverty has risen, according to a report.',
      'The Committee notes with concern that the rule is seldom applied.',
      'The charity has calculated the cost of free meals.',
      'Our latest survey, released today, highlights wide gaps.',
      'The panel warns that thousands are missing out.',
    ],
    counterexamples: ['We told the minister.', 'We surveyed 400 children.'],
  },
  {
    id: 'en-figures',
    kind: 'finding',
    patterns: [
      '{self} ... received|dealt|handled|recorded|registered .. {number} ... complaints|complaint|cases|contacts|enquiries|calls|reports|referrals|concerns ...',
      '^ .. there was|were|are|is no|few|too|still|only ...',
      '^ .. there was|were|are|is .. {number} ...',
      '^ between|in|from ... there was|were|are no|few ...',
      '^ between|in|from ... there was|were|are .. {number} ...',
      '^ .. .. {number} in|out of? {number} ...',
      '^ as|in|by|at ... , .. {number} in|out of? {number} ...',
      '^ .. .. {number} %|percent .. ...',
      '^ .. .. {number} per cent .. ...',
      '^ .. than|about|around|nearly|almost|over|only|just|some {number}? a? half|quarter|third|thirds|quarters of ...',
      '^ {number} thirds|quarters|fifths of? ...',
      '^ half .. worry|feel|know|think|believe|say|said|felt|had|have|has|are|is|were|was|do|did|live|want ...',
      '^ .. than|over|about|around|nearly|almost|only|just|a|one half|third|quarter .. worry|feel|know|think|believe|say|said|felt|had|have|has|are|is|were|was|do|did|live|want ...',
      '^ .. thirds|quarters|majority .. worry|feel|know|think|believe|say|said|felt|had|have|has|are|is|were|was|do|did|live|want ...',
      '^ .. {number} of these|them|those|all|the ...',
      '^ too many|few ...',
      '^ not enough ...',
      '^ half|most|majority of .. ...',
      '^ .. number|share|proportion|rate|percentage of ... has|have|rose|fell|increased|decreased|went|doubled|is|was ...',
      ' ... is|are|was|were .. .. more|less|twice likely|as ...',
      `^ .. .. ${measured} ... has|have .. ${changed} ...`,
      `^ .. .. ${measured} ... rose|fell|increased|grew|dropped|declined|doubled|tripled|halved|soared ...`,
      '^ .. .. majority|minority|most|half of ... said|support|supported|felt|feel|think|thought|reported|report|have|had|are|were|do|did ...',
      ' ... {number} times|twice as|more ...',
      '^ .. .. the most|biggest|largest|highest|main .. ... {number} % ...',
      '^ .. .. education|health|housing|bullying ... {number} % ...',
    ],
    examples: [
      'In 2022 we received 1,812 complaints.',
      'Four out of ten never walk to school.',
      'Almost one in five has been hit.',
      'As of December, one in four children had no case worker.',
      'About half of those asked feel safe.',
      'Girls are more likely to be bullied.',
      'One third feel alone.',
      'Too many young people lose their support at 18.',
      'Waiting times have risen sharply.',
      'Referrals for help rose last year.',
      'The majority of those asked support the change.',
    ],
    counterexamples: ['We met 40 children.', 'Two in the team will go.'],
  },
  {
    id: 'en-goal',
    kind: 'goal',
    patterns: [
      '^ .. .. ambition|aim|goal|vision|mission|objective|purpose|aspiration|hope .. .. is|are .. that|to|for ...',
      '^ it is our|my .. ambition|aim|goal|vision|mission|hope that|to ...',
      '^ ... remains|continues to? be? a|our .. priority for|of ...',
      '{self} am|is|are .. committed|determined|dedicated to|that ...',
      `{self} ${between}? aim|aims|aspire|aspires|strive|strives|seek|seeks to ...`,
      `{self} will|shall ${between}? strive|fight|seek|aim|ensure|promote|protect|champion|safeguard|defend|advocate ...`,
      `{self} will|shall ${between}? work to|for|towards|tirelessly|hard ...`,
      `{self} will|shall ${between}? be a|an|the ...`,
      '^ a|an .. .. where|in .. every|all|no|each|children ...',
    ],
    examples: [
      'Our ambition is that all children are in school.',
      'It is our hope that every child is heard.',
      'Better play remains a priority for this government.',
      'We are committed to a safer home for all.',
      'A country where every child is heard.',
      'We will work for better rules.',
    ],
    counterexamples: ['We will visit every school.', 'A child where we live was hurt.'],
  },
  {
    id: 'en-goes-on',
    kind: 'activity',
    status: 'ongoing',
    patterns: [
      `{self} ${between}? continue|continues ...`,
      `{self} am|is|are ${between}? ${between}? preparing|working|developing|drafting|reviewing|planning|looking|gathering|collecting|building|carrying|conducting|running|writing|examining|investigating|monitoring|supporting|undertaking|making|holding|setting|training|finalising|creating|producing|visiting|following ...`,
      `{self} has|have ${between}? been *ing ...`,
      '^ .. {self} work|focus is .. ongoing|under ...',
      "i'm|i’m|we're|we’re ..? preparing|working|developing|drafting|reviewing|planning|building ...",
    ],
    examples: ['We continue to visit homes.', 'We are also developing a tool.'],
    counterexamples: ['We are facing a crisis.', 'Children continue to wait.'],
  },
  {
    id: 'en-will-go-on',
    kind: 'activity',
    kindFor: { power: 'proposal' },
    status: 'ongoing',
    patterns: [`{self} will|shall ${between}? continue|keep ...`],
    examples: ['We will continue to visit homes.'],
    counterexamples: ['Children will continue to wait.'],
  },
  {
    id: 'en-planned',
    kind: 'activity',
    patterns: [
      '^ .. our|the .. .. project|programme|program|team|force|council|commission|panel|review|survey|secretariat|inquiry will ...',
      '^ .. .. .. is|are .. to be held|drafted|drawn|published|launched|reviewed|carried|developed|set|prepared|completed|presented|made|established|conducted|tested|evaluated ...',
      '^ .. .. .. is|are going to be ...',
      '^ .. the .. commission|committee|council|office|panel|network|secretariat intends|plans to ...',
      '^ .. progress|results|findings|recruitment .. will ...',
    ],
    examples: ['The team will meet every week.', 'A review is to be held in 2019.'],
    counterexamples: ['Children are to be heard.', 'The council would meet.'],
  },
  {
    id: 'en-will-do',
    kind: 'proposal',
    kindFor: { watchdog: 'activity', advocate: 'activity' },
    patterns: [
      `{self} will|shall ${between}? ...`,
      "i'll|i’ll|we'll|we’ll ...",
      '{self} is|are|am going to ...',
      '^ .. .. they are going to ...',
      'is|are to be *ed ...',
      '^ the .. .. will be *ed ...',
      `{self} ${between}? intend|intends|plan|plans to ...`,
    ],
    examples: [
      'We will visit every school.',
      'We intend to monitor the reform.',
      'The first hour is to be covered by two adults.',
      'The fee will be lowered.',
    ],
    counterexamples: ['Children will thrive.', 'Rules ought to be changed.'],
  },
  {
    id: 'en-did',
    kind: 'achievement',
    patterns: [
      `{self} ${between}? ${irregularPasts} ...`,
      `{self} has|have ${between}? ${between}? ${irregularParticiples} ...`,
      `i've|i’ve|we've|we’ve ${between}? ${irregularParticiples}|*ed ...`,
      'my|our team|staff|office|advisers|colleagues has|have .. *ed|taken|held|met|given|made|set|begun|put|led ...',
      `{self} has|have ${between}? ${between}? *ed ...`,
      `{self} .. and|, also? ${irregularPasts} ...`,
      `^ .. ${products} .. was|were|has|have been? launched|published|issued|established|opened|created|introduced|distributed|developed|delivered|held|given|made|submitted|provided|sent|paid ...`,
      `^ .. .. .. she|he ${between}? met|visited|launched|attended|hosted|published|spoke|gave|led|presented|travelled|opened|held|wrote|addressed ...`,
      `^ .. .. evidence|advice|submissions|submission|comments|briefings|workshops|visits|training|seminars|meetings was|were given|made|submitted|provided|held|sent|delivered|paid ...`,
    ],
    examples: [
      'We have today set up a task force.',
      'In November she attended a meeting.',
      'Evidence was given to a committee.',
      'We’ve held three meetings.',
      'Since March my team has taken up 310 cases.',
      'We held three meetings.',
      'A new helpline was launched in May.',
    ],
    counterexamples: ['We are often held up.', 'Children have made this clear.', 'A child was sent home.'],
  },
  {
    id: 'en-did-so',
    kind: 'achievement',
    patterns: [
      `{self} ${between}? interviewed|recruited|listened|carried|surveyed|consulted|collected|trained|attended|hosted|submitted|presented|advised|reviewed|investigated|examined|monitored|participated|contributed|created|developed|established|introduced|opened|started|expanded|increased|appointed|commissioned|contacted|wrote|adopted|issued|released|raised|reached|set|joined|informed|prepared|intervened|received|achieved|gained|moved|learned|initiated|promoted|explored|continued|called|urged|campaigned|funded|invested|strengthened|improved|facilitated|analysed|distributed|signed|provided|offered|tested|toured ...`,
    ],
    examples: ['We recruited our first ambassadors.'],
    counterexamples: ['We wanted more.', 'Children listened.'],
  },
  {
    id: 'en-wished',
    kind: 'none',
    patterns: [`{self} ${between}? wanted|hoped|needed|believed|tried|thought|felt|knew|lacked ...`],
    examples: ['I wanted to make sure that every child felt listened to.'],
    counterexamples: ['We want more.'],
  },
];
