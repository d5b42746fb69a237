using System.Text;
using Panj.Collecting.Tests.Fuzzing;

namespace Panj.Collecting.Tests.Pages;

/// <summary>Pages spoiled at random, by a seed: no crash, no hang, no flood of memory.</summary>
public sealed class PageFuzzTests
{
    private const int Rounds = 400;

    private static readonly byte[][] Corpus =
    [
        Encoding.UTF8.GetBytes(SomePages.Page($"<article><h1>Bridge to reopen</h1><time datetime='2021-07-24'>24 July 2021</time>{SomePages.Prose}</article>", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>")),
        Encoding.UTF8.GetBytes(SomePages.Page($"<table><tr><td>{SomePages.Prose}<ul><li>&amp;&#8217;<b><i>x</b></i></table><svg><style></svg>", "<meta charset=utf-8><base href=x>")),
        Encoding.Latin1.GetBytes($"<!DOCTYPE html PUBLIC '-//W3C//DTD'><body class='a b-c dE'><font><a href=x><form><p>{SomePages.Lead}\xE9\x93<br><br><select><option>x</select><template><p>"),
        Encoding.Unicode.GetBytes("\uFEFF<p>" + SomePages.Second + "</p>"),
    ];

    private static readonly byte[][] Pieces = [.. new[] { "<", ">", "</", "<!--", "-->", "<![CDATA[", "&#", "&amp", "<table>", "</p>", "<b class='", "\"", "<script>", "</script>", "<svg>", "<template>", "<noscript>", "\0", "{\"@type\":[", "2021-02-31" }
        .Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void Spoiled_pages_cost_little() =>
        FuzzRun.Of(Corpus, Rounds, page => SomePages.Reader.Read(page, new Uri("https://herald.example/x")).ShouldNotBeNull(), Pieces);
}
