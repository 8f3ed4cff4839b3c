import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import { contains } from './webPage.ts';
