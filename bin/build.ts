// `npm run build`: the screens, built for production. The image runs it once; npm start does the same when needed.
import { screens } from '../server/screens.ts';

console.log(`The screens are in ${await screens()}`);
