import '../../src/app.css';
import '../../src/fonts/chinese.css';
import { mount } from 'svelte';
import MatrixGallery from './MatrixGallery.svelte';

const query = new URLSearchParams(location.search);
document.documentElement.dataset.theme = query.get('theme') ?? 'light';
document.documentElement.lang = query.get('lang') ?? 'en';
mount(MatrixGallery, {
  target: document.body,
  props: { which: query.get('show') ?? 'all', count: Number(query.get('count') ?? 1500), lassoing: query.has('lasso') },
});
