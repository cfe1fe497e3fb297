import '../../src/app.css';
import { mount } from 'svelte';
import Customers from './Customers.svelte';

const query = new URLSearchParams(location.search);
document.documentElement.dataset.theme = query.get('theme') ?? 'light';
mount(Customers, { target: document.body, props: { stale: query.has('stale') } });
