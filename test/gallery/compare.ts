import '../../src/app.css';
import '../../src/fonts/chinese.css';
import { mount } from 'svelte';
import CompareGallery from './CompareGallery.svelte';

const query = new URLSearchParams(location.search);
document.documentElement.dataset.theme = query.get('theme') ?? 'light';
mount(CompareGallery, { target: document.body, props: { stale: query.has('stale') } });
