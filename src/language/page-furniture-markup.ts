/**
 * Class names, ids and roles by which web pages mark what belongs to the page and not to the document.
 *
 * A name is cut into words at everything that is no letter or digit and at changes from small to capital letters, and
 * lower-cased (`siteFooter__menu-item` → site, footer, menu, item). An entry applies where a word equals one of
 * `words`, starts with one of `starts` or ends with one of `ends`. `strong` ones hold however much text they mark;
 * the others give way where they would take most of the page. Words after `has`, `with`, `no`, `uten`, `med` describe
 * a layout, not an element, and do not count.
 */
export interface MarkupNames {
  readonly reason: string;
  readonly strong?: true;
  readonly words: readonly string[];
  readonly starts?: readonly string[];
  readonly ends?: readonly string[];
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

export const markupNames: readonly MarkupNames[] = [
  {
    reason: 'cookie-notice',
    strong: true,
    words: ['cookie', 'cookies', 'gdpr', 'consent', 'samtykke', 'kaker', 'cybot', 'onetrust', 'cookiebot'],
    starts: ['cookie', 'informasjonskaps', 'infokaps', 'samtykke', 'personvernvarsel'],
    examples: ['cookie-banner', 'CookieConsent', 'informasjonskapsler', 'onetrust-consent-sdk', 'samtykke-dialog'],
    counterexamples: ['cook', 'kakediagram', 'konsens', 'informasjon'],
  },
  {
    reason: 'newsletter',
    strong: true,
    words: ['newsletter', 'newsletters', 'subscribe', 'mailchimp', 'nyheitsbrev'],
    starts: ['nyhetsbrev', 'nyheitsbrev', 'newsletter'],
    examples: ['newsletter-signup', 'nyhetsbrev', 'bunn-nyhetsbrevskjema', 'nyheitsbrev'],
    counterexamples: ['nyheter', 'news-article', 'subscription-text'],
  },
  {
    reason: 'navigation',
    words: ['nav', 'navbar', 'navigation', 'navigasjon', 'menu', 'megamenu', 'submenu', 'sitemap', 'toppmeny'],
    starts: ['meny', 'navigasjon'],
    ends: ['meny', 'menyen', 'menyar', 'navigasjon'],
    examples: ['hovedmeny', 'main-nav', 'siteMenu', 'menypunkt', 'undermeny', 'navigasjon', 'global_navigation'],
    counterexamples: ['navn', 'menneske', 'mening', 'navigator-text', 'nava'],
  },
  {
    reason: 'breadcrumb',
    strong: true,
    words: ['breadcrumb', 'breadcrumbs', 'brodsmule', 'brødsmule', 'smulesti', 'crumbs'],
    starts: ['breadcrumb', 'brodsmul', 'brødsmul', 'smulesti'],
    examples: ['breadcrumb', 'brødsmulesti', 'site-breadcrumbs', 'brodsmule__item'],
    counterexamples: ['bread', 'brod', 'smule-tekst'],
  },
  {
    reason: 'footer',
    words: ['footer', 'bunntekst', 'bunn', 'botntekst', 'colophon', 'pagefooter', 'sidefot'],
    starts: ['bunnfelt', 'bunntekst', 'botnfelt'],
    ends: ['footer', 'bunnfelt', 'sidefot'],
    examples: ['site-footer', 'bunn', 'bunntekst', 'pageFooter', 'sidefot', 'bunnfelt'],
    counterexamples: ['bunnlinje', 'footnote', 'bunnsolid', 'fot'],
  },
  {
    reason: 'related-links',
    words: ['related', 'relatert', 'relaterte', 'recommended', 'anbefalt', 'teasers', 'moreon'],
    starts: ['relatert', 'related', 'lesogsa', 'lesogså', 'seogsa', 'seogså', 'flereartik', 'andrelesogsa'],
    examples: ['related-articles', 'relatert', 'relaterte-saker', 'relatedContent', 'lesogsa'],
    counterexamples: ['relation', 'relasjon', 'relate'],
  },
  {
    reason: 'share-buttons',
    strong: true,
    words: ['share', 'sharing', 'addthis', 'sharebuttons', 'social', 'delingsknapper', 'someknapper'],
    starts: ['deleknapp', 'delingsknapp', 'sosialemedier', 'sosiale'],
    examples: ['share-buttons', 'deleknapper', 'social-links', 'delingsknapper', 'sosiale-medier'],
    counterexamples: ['del-1', 'deling', 'shareholders', 'sosialt', 'delmal'],
  },
  {
    reason: 'search',
    strong: true,
    words: ['search', 'searchbox', 'sokefelt', 'søkefelt', 'sok', 'søk', 'searchform'],
    starts: ['sokefelt', 'søkefelt', 'sokeskjema', 'søkeskjema'],
    examples: ['site-search', 'søk', 'sokefelt', 'search-form'],
    counterexamples: ['søksmål', 'research', 'sokelys'],
  },
  {
    reason: 'skip-link',
    strong: true,
    words: ['skip', 'skiplink', 'skiplinks', 'hopplenke', 'hoppover', 'snarveilenke'],
    starts: ['skiplink', 'hopptil', 'hopplenk'],
    examples: ['skip-link', 'hopplenke', 'skip-to-content', 'hoppTilInnhold', 'hopptilinnhold'],
    counterexamples: ['skipet', 'hopp', 'skipperen'],
  },
  {
    reason: 'caption',
    words: ['caption', 'bildetekst', 'billedtekst', 'figcaption', 'photocredit'],
    starts: ['bildetekst', 'billedtekst', 'fotokredit'],
    examples: ['image-caption', 'bildetekst', 'wp-caption-text', 'bildetekst__foto'],
    counterexamples: ['bilde', 'captain', 'tekst'],
  },
  {
    reason: 'feedback',
    strong: true,
    words: ['feedback', 'poll', 'tilbakemelding', 'captcha', 'comments', 'kommentarfelt', 'disqus'],
    starts: ['tilbakemelding', 'kommentarfelt'],
    examples: ['page-feedback', 'tilbakemelding', 'poll-widget', 'kommentarfelt', 'tilbakemeldingsskjema'],
    counterexamples: ['pollen', 'tilbake', 'kommentar', 'comment-text'],
  },
  {
    reason: 'sidebar',
    words: ['sidebar', 'sidekolonne', 'sidefelt', 'widget', 'widgets'],
    examples: ['sidebar', 'sidekolonne', 'widget-area', 'left-sidebar'],
    counterexamples: ['side', 'sidetall', 'sideinnhold'],
  },
];

/** ARIA roles of parts of a page that are no content. */
export const furnitureRoles: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  search: 'search',
  contentinfo: 'footer',
  dialog: 'dialog',
  alertdialog: 'dialog',
  menubar: 'navigation',
  menu: 'navigation',
  toolbar: 'controls',
  banner: 'page-header',
  status: 'controls',
};

/** Elements that are no content by their name. */
export const furnitureElements: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'footer',
  dialog: 'dialog',
  noscript: 'noscript',
  figcaption: 'caption',
  select: 'form',
  textarea: 'form',
  datalist: 'form',
  menu: 'navigation',
  del: 'struck-out',
  s: 'struck-out',
  strike: 'struck-out',
};

/** Words in a class name after which a word says how the page is laid out, not what the element is. */
export const layoutPrefixes: readonly string[] = ['has', 'with', 'no', 'is', 'js', 'uten', 'med', 'not', 'har'];

/** What buttons of accordions and the like say, whole: no part of the text they stand beside. */
export const controlTexts: readonly RegExp[] = [
  /^(les|vis|sjå|se) (mer|meir|mindre|alle|alt)\s*[+–\-→»>.…]*$/iu,
  /^(lukk|skjul|åpne|opne|utvid|slå sammen|fold (ut|inn))\s*(alle|alt)?\s*[+–\-→»>×.…]*$/iu,
  /^(read|show|see) (more|less|all)\s*[+–\-→»>.…]*$/iu,
  /^(close|open|expand|collapse|hide)\s*(all)?\s*[+–\-→»>×.…]*$/iu,
  /^(les (mer|meir)\s*\+?\s*lukk\s*-?)$/iu,
  /^(skriv ut|del|del (saken|artikkelen|siden|på .+)|kopier lenke|lytt|print|share)$/iu,
  /^(til toppen|tilbake til toppen|back to top)$/iu,
];

/** Examples of `controlTexts` and of words that are none. */
export const controlExamples = {
  examples: [
    'Les mer+',
    'Lukk-',
    'Les mer',
    'Vis alle',
    'Skjul',
    'Les meir',
    'Show more',
    'Les mer+ Lukk-',
    'Del saken',
    'Close',
    'Til toppen',
  ],
  counterexamples: [
    'Les mer om barnevern',
    'Åpne barnehager for alle',
    'Del makten',
    'Lukk gapet mellom kommunene',
    'Vis omsorg',
  ],
} as const;

/** Headings over lists of links to other pages. */
export const relatedHeadings: readonly RegExp[] = [
  /^(les|se|sjå) også:?$/iu,
  /^(relatert|relaterte|relevante) (innhold|saker|artikler|artiklar|sider|lenker|lenkjer|nyheter):?$/iu,
  /^(flere|fleire|siste|mest leste) (saker|nyheter|nyheiter|artikler|artiklar)( .{1,30})?:?$/iu,
  /^(snarveier|snarvegar|hurtiglenker|følg oss|følg oss på.*|kontakt oss|about us|related.*|see also|follow us):?$/iu,
];

/** Examples of `relatedHeadings` and of headings that are none. */
export const relatedExamples = {
  examples: ['Les også', 'Relaterte saker', 'Se også:', 'Følg oss', 'Related articles', 'Siste nyheter'],
  counterexamples: ['Våre mål', 'Flere barn i fosterhjem', 'Se barnet', 'Relasjonskompetanse', 'Dette vil vi gjøre'],
} as const;

/** Words by which `<div>`s say that they hold the document. */
export const mainNames: readonly string[] = [
  'main',
  'content',
  'maincontent',
  'innhold',
  'hovedinnhold',
  'hovudinnhald',
  'innhald',
  'article',
  'artikkel',
  'post',
  'entry',
];
