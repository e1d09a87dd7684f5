/** `First,Last @ school > typed` or `First,Last + lead provider > typed`: names of every staff room, told apart by the place. */
export const AT_PLACES = `
    Oliver,Smith @ Hill School > smith hill school
    Amelia,Jones @ Oakfield Primary School > jones oakfield
    George,Taylor @ St Mary’s Church of England Primary School > taylor st marys church of england primary school
    Isla,Brown @ Kingfisher Academy > Brown, Kingfisher Academy
    Harry,Williams @ Brackenbury High School > brackenbury high school williams
    Ava,Wilson @ Saint Wilfrid’s Catholic School > wilson at st wilfrids
    Jack,Davies @ Lowfold Junior School > jack davies lowfold
    Emily,Evans @ Thistledown Infant School > evans thisledown infant
    Noah,Thomas @ Castlegate Comprehensive > thomas casltegate
    Sophie,Johnson @ Meadowbank Nursery School > johnsen meadowbank nursery
    Charlie,Roberts @ Wynstanley College > roberts wynstanly college
    Grace,Walker @ Eastmoor Community School > grace walker from eastmoor
    Jacob,Wright @ Queen Ethelburga’s School > wright queen ethelburgas
    Lily,Robinson @ Ferncliffe Free School > Robinson Lily Ferncliffe
    Alfie,Thompson @ Netherthong Primary School > thompson netherthong primary
    Freya,White @ Amberley Grange Academy > f white amberley grange
    Leo,Hughes @ Priory Lane School > hughes priory lane school
    Evie,Edwards @ Tadcaster Bridge School > edwards tadcaster bridge
    Oscar,Green @ Whitcombe Vale School > green whitcombe vale school
    Poppy,Hall @ Starbeck Rise School > hall starbeck rise school
    William,Turner @ Longmynd School > bill turner longmynd
    Zoë,Martin @ Rosedale Abbey School > zoe martin rosedale abbey
    Henry,Cooper + Ambition Institute > cooper ambition
    Ella,Ward + Ambition Institute > ward ambition institute
    Arthur,Morris + Teach First > morris teach first
    Mia,Moore + Best Practice Network > mia moore bpn
    Thomas,Clark + Education Development Trust > clark edt
    Ruby,Lee + National Institute of Teaching > lee with national institute of teaching
    Joshua,King + UCL Institute of Education > ucl king
    Alice,Baker + Capita > baker capitta
`;
