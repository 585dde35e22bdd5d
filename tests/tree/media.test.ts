import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../src/outputs/html/tree/write-html.ts';
import { writeJats } from '../../src/outputs/jats/tree/write-jats.ts';
import { writeTypst } from '../../src/outputs/pdf/tree/write-typst.ts';
import { build, htmlOf, shown } from './support.ts';

const withoutPlaces = (typst: string): string => typst.replace(/\/\*[<>].*?\*\//g, '');

describe('a video', () => {
  const player =
    '<video controls preload="none" playsinline aria-label="Video 1"><source src="echo.mp4" type="video/mp4"><track kind="captions" src="echo.vtt" srclang="en" label="English"></video>';
  const figure = `<figure id="vid-echo" class="figure media">${player}<figcaption><span class="label">Video 1.</span> The <em>valve</em>. <span class="media-files"><a href="echo.mp4">echo.mp4</a></span></figcaption></figure>`;

  it.each([
    ['between its brackets', '![The *valve*.](echo.mp4){#vid-echo captions=echo.vtt}'],
    ['as a link', '[The *valve*.](./echo.mp4) {#vid-echo captions=echo.vtt}'],
    ['below, its attributes behind it', '![](echo.mp4){#vid-echo captions=echo.vtt}\n\nVideo: The *valve*.'],
    ['below with the attributes', '![](echo.mp4)\nVideo: The *valve*. {#vid-echo subtitles=echo.vtt}'],
    ['above', 'Video: The *valve*. {#vid-echo captions=echo.vtt}\n\n![](echo.mp4)'],
    ['below, with some attributes each', '![](echo.mp4){captions=echo.vtt}\n\nVideo: The *valve*. {#vid-echo}'],
  ])('has its caption %s', async (_, text) => {
    expect(await htmlOf(text)).toBe(figure);
  });

  it('says what it shows, where that is not its caption', async () => {
    const html = await htmlOf('![The leaflets hardly move.](silent.mp4)\n\nVideo: Parasternal view.');
    expect(html).toContain('aria-label="The leaflets hardly move."');
    expect(html).toContain('</span> Parasternal view. <span');
  });

  it('comes in several forms', async () => {
    const html = await htmlOf('![Valve.](silent.mp4) ![](silent.webm)');
    expect(html).toContain(
      '<source src="silent.mp4" type="video/mp4"><source src="silent.webm" type="video/webm"></video>',
    );
  });

  it('is counted and mentioned apart from figures', async () => {
    const html = await htmlOf(
      'See @vid-echo, @aud-heart and @fig-ct; Video 1, videos 1 and 2, Audio 1.\n\n![Valve.](silent.mp4){#vid-echo}\n\n![Scan](ct.jpg)\n\nFigure: Mass. {#fig-ct}\n\n![More.](silent-2.mp4)\n\n![Murmur.](heart.mp3){#aud-heart transcript="A murmur."}',
    );
    const link = (id: string, words: string): string => `<a class="cross-reference" href="#${id}">${words}</a>`;
    expect(html.split('\n')[0]).toBe(
      `<p>See ${link('vid-echo', 'Video 1')}, ${link('aud-heart', 'Audio 1')} and ${link('fig-ct', 'Figure 1')}; ${link('vid-echo', 'Video 1')}, ${link('vid-echo', 'videos 1')} and ${link('vid-2', '2')}, ${link('aud-heart', 'Audio 1')}.</p>`,
    );
  });

  it.each([
    [
      'fr',
      'Les vidéos 1 et 2',
      '<a class="cross-reference" href="#vid-1">vidéos 1</a> et <a class="cross-reference" href="#vid-2">2</a>',
      'Vidéo 1.',
    ],
    ['es', 'Los vídeos 1 y 2', '<a class="cross-reference" href="#vid-1">vídeos 1</a> y <a', 'Vídeo 1.'],
    ['pt', 'Os vídeos 1 e 2', '<a class="cross-reference" href="#vid-1">vídeos 1</a> e <a', 'Vídeo 1.'],
    ['de', 'Die Videos 1 und 2', '<a class="cross-reference" href="#vid-1">Videos 1</a> und <a', 'Video 1.'],
    ['it', 'I video 1 e 2', '<a class="cross-reference" href="#vid-1">video 1</a> e <a', 'Video 1.'],
    ['ar', 'انظر الفيديو 1', '<a class="cross-reference" href="#vid-1">الفيديو 1</a>', 'الفيديو 1.'],
  ])('is mentioned in words of "%s"', async (language, words, linked, label) => {
    const { html, faults } = await build(`${words}\n\n![A](silent.mp4)\n\n![B](silent-b.mp4)`, [], { language });
    expect(faults.map(shown)).toEqual([]);
    expect(html.body).toContain(linked);
    expect(html.body).toContain(`<span class="label">${label}</span>`);
  });

  it('that is listed beside the report stays a link', async () => {
    const supplements = [{ file: 'walk.mp4', label: 'Video 1' }];
    const { html } = await build('[Her walk](walk.mp4)', [], { supplements });
    expect(html.body).toBe('<p><a href="#suppl-1">Her walk</a></p>');
  });

  it('has not the label of a file beside the report', async () => {
    const supplements = [{ file: 'walk.mp4', label: 'video 1' }];
    const { faults } = await build('![Her walk.](silent.mp4)', [], { supplements });
    expect(faults.map(shown)).toEqual([
      '1:1 error A file under "supplementary" is called "Video 1", too; write "label: Video S1" there [duplicate-label]',
    ]);
  });

  it('is what a link in a sentence leads to', async () => {
    expect(await htmlOf('See [her walk](silent.mp4).\n\n![Walk.](silent.mp4){#vid-walk}')).toContain(
      'See <a href="#vid-walk">her walk</a>.',
    );
  });

  it('needs no caption and has no number within a list', async () => {
    const html = await htmlOf('- ![](silent.mp4)');
    expect(html).toContain(
      '<figure id="vid-x" class="figure media"><video controls preload="none" playsinline aria-label="Video">',
    );
  });

  it('has a transcript of a file, line by line', async () => {
    const html = await htmlOf('![Walk.](silent.mp4){transcript=words.txt}');
    expect(html).toContain(
      '<details class="transcript"><summary>Transcript: Video 1</summary><p>Doctor: *Breathe* in.<br>\nPatient: Now?</p>\n<p>A murmur &lt;is&gt; heard.</p></details>',
    );
    expect(await htmlOf('![Walk.](silent.mp4){transcript=words.vtt}')).toContain('<p>Doctor: Breathe in.</p>');
  });

  it('that is a sound has its image above its player', async () => {
    const html = await htmlOf('![Murmur.](heart.mp3){poster=curve.png transcript="A murmur."}');
    expect(html).toMatch(
      /class="figure media"><img src="curve\.png\.960\.webp" [^>]+ alt="Murmur\."><audio controls preload="none" aria-label="Audio 1"><source src="heart\.mp3" type="audio\/mpeg"><\/audio>/,
    );
  });

  it('may quote in its transcript', async () => {
    const html = await htmlOf('![Walk.](silent.mp4){transcript="She says \\"now\\" {so} \\\\."}');
    expect(html).toContain('<p>She says &quot;now&quot; {so} \\.</p>');
  });

  it('is in a file that stands alone its poster and its whole address', async () => {
    const { text } = await build('![Walk.](silent.mp4){poster=still.png transcript="He falls."}');
    const html = writeHtml(text, 'en', { url: 'https://example.org/a/', isAlone: true }).body;
    expect(html).toContain('<a class="figure-link" href="silent.mp4"><img src="still.png.960.webp"');
    expect(html).toContain('<a href="https://example.org/a/silent.mp4">https://example.org/a/silent.mp4</a>');
    expect(html).toContain('<details class="transcript" open>');
    expect(html).not.toContain('<video');
    expect(writeHtml(text, 'en', { url: 'https://example.org/a/' }).body).toContain(
      '<a href="silent.mp4" data-address="https://example.org/a/silent.mp4">silent.mp4</a>',
    );
  });

  it('is its poster or a sign with its address in the PDF', async () => {
    const typst = async (text: string): Promise<string> =>
      withoutPlaces(writeTypst((await build(text)).text, 'en', 'https://example.org/a/').body);
    const link = '#link("https://example.org/a/silent.mp4")[#"https://example.org/a/silent.mp4"]';
    expect(await typst('![Walk.](silent.mp4)')).toBe(
      `#report-figure("vid-1", (player-sign("video"),), [#strong[#"Video 1."]#" "#"Walk."#" "${link}])`,
    );
    expect(await typst('![Walk.](silent.mp4){poster=still.png}')).toContain('#image("still.png.image"');
  });

  it('has its forms, its sound and its rights in JATS', async () => {
    const { text } = await build(
      '![](heart.mp3) ![](heart.ogg)\n\nAudio: Murmur. {#aud-m credit="Ann B" transcript="Rough."}',
    );
    expect(writeJats(text, 'en').body).toBe(
      '<fig id="aud-m" fig-type="audio"><label>Audio 1</label><caption><p>Murmur.</p></caption><media mimetype="audio" mime-subtype="mpeg" xlink:href="heart.mp3"/><media mimetype="audio" mime-subtype="ogg" xlink:href="heart.ogg"/><attrib>Credit: Ann B.</attrib></fig><boxed-text content-type="transcript"><caption><title>Transcript: Audio 1</title></caption><p>Rough.</p></boxed-text>',
    );
  });
});

describe('what is wrong with a video', () => {
  it.each([
    [
      '![](silent.mp4)',
      ['1:1 warning This video has no caption; write what it shows between the square brackets [caption-missing]'],
    ],
    [
      '![Walk.](walk.mp4)',
      [
        '1:1 warning Video 1 has sound and no captions; write what is heard into "walk.vtt" and add captions=walk.vtt in braces behind the video, or take the sound out of it [media-words]',
      ],
    ],
    [
      '![Murmur.](heart.mp3)',
      [
        '1:1 warning Audio 1 has no transcript; write what is heard in braces behind it, as in transcript="A systolic murmur, loudest in mid-systole." [media-words]',
      ],
    ],
    [
      '![A](silent.mp4) ![B](silent-2.mp4)',
      [
        '1:18 error "silent-2.mp4" stands beside "silent.mp4", of which it is no other form; put a blank line between them [unreadable-media]',
      ],
    ],
    [
      '![A](silent.mp4){#fig-a}',
      [
        '1:17 error Label "fig-a" of a video must begin with "vid-" and be made of letters, digits, "-" and "_"; write {#vid-a} [label]',
      ],
    ],
    [
      '![A](silent.mp4){#vid-a postr=still.png}',
      ['1:25 error Unknown attribute "postr" of a caption; did you mean "poster"? [unknown-field]'],
    ],
    [
      '![A](silent.mp4){poster=javascript:alert(1)}',
      [
        '1:1 error Image "javascript:alert(1)" is not a file; write the name of a file in the folder of the report [link-unsafe]',
      ],
    ],
    [
      '![A](silent.mp4){captions=https://example.org/a.vtt}',
      [
        '1:1 error "https://example.org/a.vtt" is on another site; put the file into the folder of the report and write its name, or link to it in a sentence [path-outside-folder]',
      ],
    ],
    [
      '![A](https://example.org/silent.mp4)',
      [
        '1:1 error "https://example.org/silent.mp4" is on another site; put the file into the folder of the report and write its name, or link to it in a sentence [path-outside-folder]',
      ],
    ],
    ['![A](missing.mp4)', ['1:1 error There is no file "missing.mp4" in the folder [missing-file]']],
    [
      '![A](silent.mp4){transcript=words.docx}',
      [
        '1:1 error The transcript "words.docx" is no plain text; save it as "words.txt" and name that [unreadable-media]',
      ],
    ],
    [
      '![A](silent.mp4){transcript=wrong.vtt}',
      [
        '1:1 error "wrong.vtt", line 3: "00:01 --> 00:02" is no time of a caption; write minutes, seconds and thousandths, as in "00:01.500 --> 00:04.000" [unreadable-media]',
      ],
    ],
    [
      '![A](silent.mp4)\nIt moves.',
      [
        '2:1 error Text directly under a video must be its caption and begin with "Video:"; if it is none, put a blank line above it [figure-caption]',
      ],
    ],
    [
      '![A](silent.mp4 "B")',
      [
        '1:1 error The words "B" behind the file name are not shown; write them between the square brackets [figure-caption]',
      ],
    ],
    [
      '![A](silent.mp4){#vid-a postér=x}',
      [
        '1:17 error The braces behind this image cannot be read; write them as {#fig-ct credit="Anna Example"}, a \\ before a quotation mark within a value [figure-caption]',
      ],
    ],
    [
      '![Walk.](my%20walk.mp4)',
      [
        '1:1 warning Video 1 has sound and no captions; write what is heard into "my walk.vtt" and add captions="my walk.vtt" in braces behind the video, or take the sound out of it [media-words]',
      ],
    ],
    [
      'Video: A. {#vid-a}',
      ['1:1 error This caption has no image, table or video above it; put it right under one [figure-caption]'],
    ],
    [
      'See @vid-b.\n\n![A](silent.mp4){#vid-a}',
      ['1:5 error No video has the label "vid-b"; did you mean "vid-a"? [cross-reference]'],
    ],
    [
      'See Video 2.\n\n![A](silent.mp4)',
      [
        '1:5 error There is no Video 2 in this report, which has Video 1 alone; correct the number, or name the work that it is in, as in "Video 2 of [@key]" [cross-reference]',
      ],
    ],
    [
      '<video src="a.mp4" controls></video>',
      [
        '1:1 warning HTML element <video> is not allowed; it was removed with its content; write ![what it shows](file.mp4) in a paragraph of its own [html-removed]',
      ],
    ],
  ])('%s', async (text, expected) => {
    expect((await build(text)).faults.map(shown)).toEqual(expected);
  });
});
