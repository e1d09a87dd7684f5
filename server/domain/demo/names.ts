import type { Chance } from './random.ts';

const FIRST =
  `Aaliyah Aaron Abdul Abigail Ada Adebayo Agnieszka Ahmed Aisha Alasdair Alice Amara Amelia Ananya Andrew Angharad Anjali
Anna Arjun Aoife Ayesha Beatrice Ben Bethan Blessing Callum Caoimhe Carlos Catherine Charlotte Chidi Chloe Chukwuemeka Claire Daniel
David Deepa Delroy Dmitri Dominic Dylan Eilidh Elif Elizabeth Ella Emeka Emily Emma Esther Ewan Fatima Femi Fiona Florence Folasade
Francesca Freya Gareth George Grace Gwen Hannah Hamza Harpreet Harriet Harry Hassan Helen Henry Hiroshi Holly Huw Ibrahim Imogen
Imran Iqra Isaac Isla Ivy Jack Jacob Jade Jamal James Jasmine Jin Joanna Jonathan Joseph Joshua Julia Kai Karen Kasia Katherine
Kavita Keira Kwame Laila Latoya Laura Leah Leila Leon Lewis Li Liam Lily Lucas Lucy Luke Lydia Magdalena Malik Manpreet Marcus
Maria Mariam Martha Matthew Mei Megan Mehmet Michael Mohammed Molly Muhammad Nadia Naomi Natasha Nathan Nia Niamh Nikhil Nisha
Noah Nora Oladipo Olivia Oluwaseun Oscar Owen Paige Patrick Paul Peter Philip Phoebe Poppy Priya Rachel Rajesh Rania Rebecca Reece
Rhiannon Rhys Rizwan Robert Rosa Rosie Ruby Ruth Ryan Saanvi Sabrina Sadia Saira Samuel Sandra Sarah Sean Shanice Shreya Simran
Sofia Sophie Stephen Sunita Suresh Tamara Tariq Temitope Thomas Tia Tomasz Uzma Victoria Vikram Wei William Xin Yasmin Yusuf Zainab
Zara Zofia`.split(/\s+/);

const LAST =
  `Abbott Abdi Adams Adebayo Adeyemi Agarwal Ahmed Akhtar Akinola Ali Allen Amin Anderson Appleby Armstrong Asante Ashworth
Atkinson Bailey Baker Banerjee Barker Barnes Begum Bello Bennett Bhatt Booth Boateng Bradley Brennan Brooks Brown Butler Byrne Campbell
Carter Chan Chapman Chaudhry Chen Chowdhury Clark Cole Collins Cooper Costa Cox Crawford Cross Dalton Danso Das Davies Dawson Desai
Diallo Dixon Doyle Dunn Edwards Ellis Evans Farah Farooq Fernandes Fisher Fletcher Foster Fox Fraser Gallagher Garcia Gibson Gill
Gordon Graham Grant Green Griffiths Gupta Hall Hamilton Harding Harris Hart Harvey Hassan Hayes Henderson Hill Holmes Hughes Hussain
Ibrahim Iqbal Islam Jackson Jain James Jenkins Johnson Jones Joshi Kamara Kapoor Kaur Kelly Kennedy Khan Kim King Knight Kowalska
Kowalski Kumar Lal Lam Lawson Lee Lewis Lin Lloyd Lowe MacDonald Mahmood Malik Marshall Martin Mason Matthews McCarthy McKenzie Mensah
Miah Miller Mills Mistry Mitchell Mohamed Moore Morgan Morris Murphy Murray Nair Nasser Nguyen Noor Nowak Obi Okafor Okeke Okonkwo
Oliver Olawale Osei Owen Owusu Palmer Park Parker Patel Patterson Pearce Perera Phillips Popescu Powell Price Qureshi Rahman Rai Rana
Rao Reid Reynolds Rice Richards Roberts Robinson Rose Ross Russell Ryan Saleh Santos Sanders Scott Shah Sharma Shaw Silva Simpson Singh
Smith Stewart Stone Sullivan Suleiman Taylor Thomas Thompson Tran Turner Uddin Vaughan Wade Walker Walsh Wang Ward Watson Webb West
White Wilkinson Williams Wilson Wong Wood Wright Wu Yang Yeo Young Yusuf Zafar Zhang`.split(/\s+/);

/** Names that lists and searches get wrong; the Teaching Record System writes '.' for a part that somebody does not have. */
const HARD: readonly (readonly [string, string])[] = [
  ['Siân', 'O’Connor-Davies'],
  ['Zoë', 'Müller'],
  ['Łukasz', 'Wójcik'],
  ['Nguyễn', 'Thị Minh Khai'],
  ['Søren', 'Kjær'],
  ['José María', 'de la Cruz'],
  ['Sukarno', '.'],
  ['.', 'Ramachandran'],
  ['Mary-Anne', 'Featherstonehaugh-Cholmondeley'],
  ['D’Arcy', 'St John'],
  ['Ngozi', 'Ọláńrewájú'],
  ['Şükrü', 'Çelik'],
  ['Anne', 'ap Rhys'],
  ['Jo', 'Ng'],
  ['Bjørk', 'Guðmundsdóttir'],
  ['Chloé', 'Lefèvre'],
  ['Ioan', 'Brânză'],
  ['Máiréad', 'Ní Dhomhnaill'],
  ['Xuân', 'Lê'],
  ['Van Anh', 'van der Berg'],
];

export interface Name {
  readonly first: string;
  readonly last: string;
}

export function aName(chance: Chance): Name {
  if (chance.of(3)) {
    const [first, last] = chance.pick(HARD);
    return { first, last };
  }
  const last = chance.pick(LAST);
  return { first: chance.pick(FIRST), last: chance.of(4) ? `${last}-${chance.pick(LAST)}` : last };
}

export const aLastName = (chance: Chance): string => chance.pick(LAST);

/** 'Ada Lovelace', without the dots. */
export const fullName = ({ first, last }: Name): string =>
  [first, last].filter((part) => part !== '.').join(' ');

/** 'ada.lovelace', in letters that every mail server takes. */
export const mailbox = (name: Name): string =>
  fullName(name)
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[ðÐ]/g, 'd')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\s-]/g, '')
    .replace(/[\s-]+/g, '.');
