import { ofClass } from './of-class.ts';
import type { KnownOrganisation } from './types.ts';

const inBothQuotes = (name: string): string[] => (name.includes("'") ? [name, name.replaceAll("'", '’')] : [name]);

/** A body abroad: pages write its name with either apostrophe. */
const abroad = (classification: 'ombud' | 'government' | 'agency' | 'other') => {
  const make = ofClass(classification);
  return (id: string, name: string, otherNames: readonly string[] = []): KnownOrganisation => {
    const others = [name, ...otherNames].flatMap(inBothQuotes).filter((other) => other !== name);
    return make(id, name, others);
  };
};

const ombud = abroad('ombud');
const government = abroad('government');
const agency = abroad('agency');
const network = abroad('other');

/** Ombuds, commissioners and departments of other countries. */
export const bodiesAbroad: readonly KnownOrganisation[] = [
  // The Nordic countries
  ombud('barnombudsmannen', 'Barnombudsmannen', [
    'Barnombudsmannen i Sverige',
    'Swedish Ombudsman for Children',
    'Ombudsman for Children in Sweden',
  ]),
  ombud('borneradet', 'Børnerådet'),
  ombud('ombudsman-for-children-in-iceland', 'Ombudsman for Children in Iceland', [
    'Icelandic Ombudsman for Children',
    'Umboðsmaður barna',
  ]),
  ombud('ombudsman-for-children-in-finland', 'Ombudsman for Children in Finland', [
    'Finnish Ombudsman for Children',
    'Office of the Ombudsman for Children in Finland',
    'Lapsiasiavaltuutettu',
  ]),
  agency('socialstyrelsen', 'Socialstyrelsen'),
  agency('skolverket', 'Skolverket'),

  // Britain and Ireland
  ombud('children-s-commissioner', "Children's Commissioner", [
    "Children's Commissioner for England",
    "Office of the Children's Commissioner",
    "Office of the Children's Commissioner for England",
  ]),
  ombud('children-s-commissioner-for-wales', "Children's Commissioner for Wales", [
    "Office of the Children's Commissioner for Wales",
    'Comisiynydd Plant Cymru',
  ]),
  ombud('childrens-commissioner-for-jersey', "Children's Commissioner for Jersey", [
    "Office of the Children's Commissioner for Jersey",
    "Jersey's Children's Commissioner",
  ]),
  ombud('office-of-the-commissioner-for-children', 'Office of the Commissioner for Children', [
    'Commissioner for Children, Malta',
    'Commissioner for Children (Malta)',
  ]),
  ombud('niccy', 'Northern Ireland Commissioner for Children and Young People', [
    'Commissioner for Children and Young People for Northern Ireland',
    'NICCY',
  ]),
  ombud('children-and-young-people-s-commissioner-scotland', "Children and Young People's Commissioner Scotland", [
    "Children & Young People's Commissioner Scotland",
    "Scotland's Commissioner for Children and Young People",
    'CYPCS',
  ]),
  ombud('ombudsman-for-children', 'Ombudsman for Children', [
    "Ombudsman for Children's Office",
    'Office of the Ombudsman for Children',
    "Ombudsperson for Children's Office",
    'OCO',
    'Ombud for Children',
    'Ombudsperson for Children',
  ]),
  government('scottish-government', 'Scottish Government', ['The Scottish Government']),
  government('welsh-government', 'Welsh Government'),
  government('government-of-jersey', 'Government of Jersey', ['States of Jersey']),
  government('states-of-guernsey', 'States of Guernsey'),
  government('department-for-education', 'Department for Education'),
  government(
    'department-of-children-equality-disability-integration-and-youth',
    'Department of Children, Equality, Disability, Integration and Youth',
    ['DCEDIY'],
  ),
  government('department-of-children-and-youth-affairs', 'Department of Children and Youth Affairs'),
  agency('ofsted', 'Ofsted'),
  agency('tusla', 'Tusla', ['Tusla – Child and Family Agency', 'Child and Family Agency']),
  agency('hiqa', 'Health Information and Quality Authority', ['HIQA']),
  agency('care-inspectorate', 'Care Inspectorate'),

  // Australia, New Zealand and Canada
  ombud('commissioner-for-children-and-young-people-tasmania', 'Commissioner for Children and Young People Tasmania', [
    "Tasmania's Commissioner for Children and Young People",
    'Tasmanian Commissioner for Children and Young People',
  ]),
  ombud(
    'commissioner-for-children-and-young-people-western-australia',
    'Commissioner for Children and Young People Western Australia',
    ["Western Australia's Commissioner for Children and Young People", 'CCYP WA'],
  ),
  ombud(
    'commissioner-for-children-and-young-people-south-australia',
    'Commissioner for Children and Young People South Australia',
    ["South Australia's Commissioner for Children and Young People"],
  ),
  ombud('commission-for-children-and-young-people', 'Commission for Children and Young People', [
    'Commission for Children and Young People Victoria',
  ]),
  ombud('national-childrens-commissioner', "National Children's Commissioner"),
  agency('australian-human-rights-commission', 'Australian Human Rights Commission'),
  ombud('advocate-for-children-and-young-people', 'Advocate for Children and Young People', [
    'NSW Advocate for Children and Young People',
    'Office of the Advocate for Children and Young People',
  ]),
  ombud('office-of-the-childrens-advocate', "Office of the Children's Advocate", ["Children's Advocate"]),
  ombud('office-of-the-childrens-ombudsman', "Office of the Children's Ombudsman"),
  ombud('northern-territory-childrens-commissioner', "Northern Territory Children's Commissioner"),
  ombud('commissioner-for-childrens-rights', "Commissioner for Children's Rights"),
  ombud('new-brunswick-child-and-youth-advocate', 'New Brunswick Child and Youth Advocate', [
    'Child and Youth Advocate',
  ]),
  ombud('office-of-the-child-and-youth-advocate', 'Office of the Child and Youth Advocate'),
  ombud('office-of-the-child-advocate', 'Office of the Child Advocate'),
  ombud('queensland-family-and-child-commission', 'Queensland Family and Child Commission', ['QFCC']),
  ombud('mana-mokopuna', "Mana Mokopuna – Children and Young People's Commission", [
    'Mana Mokopuna',
    "Mana Mokopuna - Children and Young People's Commission",
  ]),
  ombud('representative-for-children-and-youth', 'Representative for Children and Youth'),
  ombud('ontario-child-advocate', 'Office of the Provincial Advocate for Children and Youth', [
    'Provincial Advocate for Children and Youth',
  ]),
  ombud('saskatchewan-advocate-for-children-and-youth', 'Saskatchewan Advocate for Children and Youth'),
  ombud('manitoba-advocate-for-children-and-youth', 'Manitoba Advocate for Children and Youth'),
  agency('oranga-tamariki', 'Oranga Tamariki', ['Oranga Tamariki – Ministry for Children']),

  // Together
  network('enoc', 'European Network of Ombudspersons for Children', [
    'European Network of Ombudsmen for Children',
    'ENOC',
  ]),
];
