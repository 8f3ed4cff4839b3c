import { expect, test } from 'vitest';
import { beginsLikeWebPage, isWebPageType } from '../../src/files/webPage.ts';

test.each(['text/html', 'text/html; charset=utf-8', 'TEXT/HTML', 'application/xhtml+xml'])(
  'the type %j is a page',
  (type) => {
    expect(isWebPageType(type)).toBe(true);
  },
);

test.each(['text/csv', 'text/plain', 'application/json', 'application/octet-stream', null])(
  'the type %j is not',
  (type) => {
    expect(isWebPageType(type)).toBe(false);
  },
);

test.each([
  '<!doctype html><title>x</title>',
  '<!DOCTYPE HTML PUBLIC "x">',
  '\n\t <html lang="en">',
  '<?xml version="1.0"?><!DOCTYPE html>',
  '<!-- a comment --> <html>',
  '<head><title>x</title>',
  '<script>location = "/sign-in"</script>',
])('a text that begins %j is a page', (text) => {
  expect(beginsLikeWebPage(text)).toBe(true);
});

test.each([
  '',
  'event_id,name\nx,<html>',
  '{"packages": []}',
  '"<html>",name',
  '<5,name',
  '<headings>',
])('a text that begins %j is none', (text) => {
  expect(beginsLikeWebPage(text)).toBe(false);
});
