using System.Globalization;
using System.Text.Json;
using Panj.Events;

namespace Panj.Exchange.Json;

/// <summary>Writes one article with its reports.</summary>
internal sealed class ArticleJson(Utf8JsonWriter json, ArticleReading reading)
{
    private readonly CodePoints _points = new(reading.Article.Text);

    /// <summary>Writes it, saying what it has to do with others and into which event each report went.</summary>
    public void Write(Kin kin, Func<ReportReference, string?> eventOf)
    {
        json.WriteStartObject();
        WriteHead();
        json.WriteStrings("agencies", reading.Masthead.Agencies.Select(agency => agency.Value));
        KinJson.Write(json, kin, _points);
        json.WriteSpans("clutter", reading.Clutter, _points);
        json.WriteStrings("warnings", reading.Warnings);
        WriteReports(eventOf);
        json.WriteEndObject();
    }

    private void WriteHead()
    {
        var article = reading.Article;
        var masthead = reading.Masthead;
        json.WriteString("file", article.File);
        json.WriteString("id", article.Id);
        if (article.Url is not null) json.WriteString("url", article.Url);
        json.WriteString("title", masthead.Title?.Value ?? article.Title);
        json.WriteString("outlet", masthead.Outlet?.Value ?? article.Outlet);
        json.WriteString("published", (masthead.Published?.Value ?? article.Published)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("language", article.Language ?? masthead.Language);
        if (article.Byline is not null) json.WriteString("byline", article.Byline);
        if (article.Modified is { } modified) json.WriteString("modified", modified.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (article.Credit is not null) json.WriteString("credit", article.Credit);
    }

    private void WriteReports(Func<ReportReference, string?> eventOf)
    {
        var reports = new ReportJson(json, _points);
        json.WriteStartArray("reports");
        for (var i = 0; i < reading.Reports.Count; i++)
            reports.Write(reading.Reports[i], eventOf(new ReportReference(reading.Article.Id, i)));
        json.WriteEndArray();
    }
}
