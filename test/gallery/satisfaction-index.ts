import '../../src/app.css';
import '../../src/fonts/chinese.css';
import { mount } from 'svelte';
import IndexGallery from './IndexGallery.svelte';

const query = new URLSearchParams(location.search);
document.documentElement.dataset.theme = query.get('theme') ?? 'light';
document.documentElement.lang = query.get('lang') ?? 'en';
mount(IndexGallery, { target: document.body });
