import { wordsOfAddress } from './wordsOfAddress.ts';

/* The page that says that a page is not there: what was sought stands in the address, so it is ready to search for. */
const box = document.querySelector<HTMLInputElement>('main input[name="q"]');
if (box !== null && box.value === '') box.value = wordsOfAddress(location.pathname);
