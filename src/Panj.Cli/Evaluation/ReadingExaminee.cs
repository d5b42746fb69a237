using System.Globalization;
using System.Text.Json;
using Panj.Cli.Hosting;
using Panj.Cli.Inspection;
using Panj.Collecting;
using Panj.Evaluating;
using Panj.Events;
using Panj.Exchange;
using Panj.Language;
using Panj.Picture;
using Panj.Reading;
using Panj.Reading.Deeds;
using Panj.Reading.Incidents;

namespace Panj.Cli.Evaluation;

/// <summary>Answers the questions of a suite with what the commands "inspect" and "read" print.</summary>
internal sealed class ReadingExaminee(CommandHost host) : IExaminee
{
    private readonly LanguageEngine _engine = LanguageEngine.Load();
    private readonly GivenPages _pages = new();
    private readonly IncidentReader _incidents = new();
    private readonly DeedReader _deeds = new();
    private readonly Lazy<ArticleReader> _reader = new(() => StandardReader.Create(LanguageEngine.Load()));

    public JsonDocument? Inspect(GivenArticle article)
    {
        if (Collected(article) is not { } collected) return null;
        var notes = _reader.Value.Annotate(collected);
        return JsonDocument.Parse(InspectionJson.Write(notes, why: false, _incidents.Read(notes.Document)).Json);
    }

    public IEnumerable<JsonDocument> InspectTogether(IReadOnlyList<GivenArticle> articles, CancellationToken cancel)
    {
        var inspected = articles.Select(Collected).OfType<Article>().AsParallel().AsOrdered().WithDegreeOfParallelism(host.Workers).WithCancellation(cancel).Select(Inspected);
        foreach (var (one, kin) in CopyWindows.Of(inspected.AsEnumerable(), i => i.Reading, i => i.Line.Json.Length, host))
        {
            using var bytes = new MemoryStream();
            one.Line.WriteTo(bytes, kin);
            yield return JsonDocument.Parse(bytes.ToArray());
        }
    }

    public JsonDocument Read(string path, CancellationToken cancel)
    {
        var readings = new ReadingSession(host, published: null).Read([path], cancel).ToList();
        using var bytes = new MemoryStream();
        PictureJson.Write(bytes, new PictureBuilder().Build(readings));
        return JsonDocument.Parse(bytes.ToArray());
    }

    public void Analyse(string text, TextWriter output) => ConlluWriter.Write(_engine.Analyse(text, []), output);

    public string? Relate(MarkedPair pair) =>
        string.IsNullOrWhiteSpace(pair.Sentence) ? null
        : PairRelation.Of(_reader.Value.Annotate(ArticleOf(new GivenArticle("pair", pair.Sentence))), pair, _deeds);

    private (ArticleReading Reading, InspectionLine Line) Inspected(Article article)
    {
        var notes = _reader.Value.Annotate(article);
        var reading = new ArticleReading { Article = article, Masthead = notes.Masthead, Clutter = notes.Clutter, Reports = notes.Reports };
        return (reading, InspectionJson.Write(notes, why: false));
    }

    /// <summary>What the commands would take in: the text, or what is found in the page.</summary>
    private Article? Collected(GivenArticle given)
    {
        if (given.Html is { } html) return _pages.Read(html, given.Id, given.Url)?.Article;
        return string.IsNullOrWhiteSpace(given.Text) ? null : ArticleOf(given);
    }

    private static Article ArticleOf(GivenArticle given) => new()
    {
        Id = given.Id,
        Text = given.Text,
        Title = given.Title,
        Url = given.Url,
        Published = DateOnly.TryParseExact(given.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
    };
}
