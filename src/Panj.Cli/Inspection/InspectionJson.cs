using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Panj.Events;
using Panj.Language;
using Panj.Reading;
using Panj.Reading.Deeds;
using Panj.Reading.Incidents;

namespace Panj.Cli.Inspection;

/// <summary>Writes what was understood of one article as one JSON object on one line. Offsets count Unicode code points.</summary>
internal sealed class InspectionJson
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly Notes _notes;
    private readonly CodePoints _points;

    private InspectionJson(Utf8JsonWriter json, Notes notes)
    {
        _json = json;
        _notes = notes;
        _points = new CodePoints(notes.Article.Text);
    }

    /// <summary>The object; with <paramref name="why"/> also parties and reports with the rules that made them, with <paramref name="incidents"/> also these as templates, with <paramref name="deeds"/> also these.</summary>
    public static InspectionLine Write(Notes notes, bool why, IReadOnlyList<Incident>? incidents = null, IReadOnlyList<PartyDeed>? deeds = null)
    {
        using var bytes = new MemoryStream();
        using var json = new Utf8JsonWriter(bytes, _options);
        var kinAt = new InspectionJson(json, notes).Write(why, incidents, deeds);
        json.Flush();
        return new InspectionLine(bytes.ToArray(), kinAt, notes.Article.Text);
    }

    /// <returns>Where what the article has to do with others is to be put in.</returns>
    private int Write(bool why, IReadOnlyList<Incident>? incidents, IReadOnlyList<PartyDeed>? deeds)
    {
        _json.WriteStartObject();
        WriteHead();
        WriteSpans("sentences", _notes.Document.Sentences.Select(s => s.Span));
        WriteSpans("clutter", _notes.Clutter);
        WriteList("times", _notes.Times, WriteTime);
        WriteList("places", _notes.Places.Where(p => !p.IsAdjective), WritePlace);
        WriteList("names", NameList.Of(_notes), WriteName);
        WriteList("quotes", _notes.Attributions.Where(IsSaying).SelectMany(a => a.Content.Select(content => (a, content))), q => WriteQuote(q.a, q.content));
        WriteList("figures", _notes.Figures, WriteFigure);
        var kinAt = (int)(_json.BytesCommitted + _json.BytesPending);
        if (why) WriteWhy();
        if (incidents is not null) WriteList("templates", incidents, incident => IncidentTemplate.Write(_json, incident, _notes.Article.Text));
        if (deeds is not null) WriteList("deeds", deeds, WriteDeed);
        _json.WriteEndObject();
        return kinAt;
    }

    private void WriteHead()
    {
        var (article, masthead) = (_notes.Article, _notes.Masthead);
        _json.WriteString("id", article.Id);
        _json.WriteString("file", article.File);
        _json.WriteString("title", masthead.Title?.Value ?? article.Title);
        _json.WriteString("outlet", masthead.Outlet?.Value ?? article.Outlet);
        _json.WriteString("published", (masthead.Published?.Value ?? article.Published)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        _json.WriteString("language", article.Language ?? masthead.Language);
        if (article.Byline is not null) _json.WriteString("byline", article.Byline);
        if (article.Modified is { } modified) _json.WriteString("modified", modified.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (article.Credit is not null) _json.WriteString("credit", article.Credit);
        _json.WriteString("text", article.Text);
    }

    private void WriteTime(Panj.Reading.Times.TimeMention time)
    {
        WriteSpan("span", time.Span);
        _json.WriteString("type", time.Type.ToString().ToUpperInvariant());
        _json.WriteString("value", time.Value);
        _json.WriteString("edtf", time.When?.Edtf);
        _json.WriteString("knownBy", time.KnownBy);
    }

    private void WritePlace(Panj.Reading.Places.PlaceMention mention)
    {
        WriteSpan("span", mention.Span);
        _json.WriteString("name", mention.Place.Name);
        WriteNumber("lat", mention.Place.Latitude);
        WriteNumber("lon", mention.Place.Longitude);
        _json.WriteString("country", mention.Place.Countries.Count > 0 ? mention.Place.Countries[0] : null);
        _json.WriteString("precision", Slug.Of(mention.Place.Precision));
        if (mention.Place.GeonamesId is { } id) _json.WriteNumber("geonames", id);
        else _json.WriteNull("geonames");
    }

    private void WriteName(NameEntry name)
    {
        WriteSpan("span", name.Span);
        _json.WriteString("type", name.Type);
        _json.WriteString("id", name.Id);
    }

    /// <summary>An agency that is only credited says nothing: its name is all there is of a cue.</summary>
    private static bool IsSaying(Panj.Reading.Sources.Attribution attribution) => attribution.Cue.IsEmpty || attribution.Cue != attribution.Source;

    private void WriteQuote(Panj.Reading.Sources.Attribution attribution, Span content)
    {
        WriteSpan("source", attribution.Source);
        WriteSpan("cue", attribution.Cue);
        WriteSpan("content", content);
    }

    private void WriteFigure(Panj.Reading.Figures.FigureMention mention)
    {
        var figure = mention.Figure;
        WriteSpan("span", mention.Span);
        _json.WriteString("what", Slug.Of(figure.What));
        _json.WriteString("of", figure.Of);
        WriteNumber("best", figure.Best);
        WriteNumber("low", figure.Low);
        WriteNumber("high", figure.High);
        _json.WriteBoolean("approximate", figure.Approximate);
        _json.WriteString("unit", figure.Unit);
    }

    private void WriteWhy()
    {
        WriteList("parties", _notes.Parties, WriteParty);
        WriteList("reports", _notes.Reports, WriteReport);
        WriteStrings("warnings", _notes.Warnings);
    }

    private void WriteParty(Panj.Reading.Parties.PartyMention party)
    {
        WriteSpan("span", party.Span);
        _json.WriteString("name", party.Name);
        _json.WriteString("type", Slug.Of(party.Type));
        _json.WriteString("side", party.Side);
        _json.WriteString("office", party.Office);
        _json.WriteString("id", party.Id);
        _json.WriteNumber("entity", party.Entity);
    }

    private void WriteReport(Report report)
    {
        _json.WriteString("kind", Slug.Of(report.Kind));
        _json.WriteString("mode", report.Mode);
        _json.WriteString("status", Slug.Of(report.Status));
        _json.WriteBoolean("background", report.Background);
        _json.WriteNumber("confidence", Math.Round(report.Confidence, 3));
        WriteStrings("participants", report.Participants.Select(p => $"{Slug.Of(p.Role)}: {p.Name}"));
        _json.WriteString("when", report.When?.Value.Edtf);
        _json.WriteString("whenKnownBy", report.WhenKnownBy);
        _json.WriteString("where", report.Where?.Value.Name);
        _json.WriteString("whereKnownBy", report.WhereKnownBy);
        WriteStrings("chain", report.Chain.Select(link => link.Name));
        WriteSpans("spans", report.Spans);
        WriteStrings("words", report.Spans.Select(s => s.In(_notes.Article.Text)));
        WriteStrings("why", report.Why);
        WriteList("decisions", ReasonList.Of(report, _notes), WriteReason);
    }

    private void WriteDeed(PartyDeed told)
    {
        _json.WriteString("deed", told.Deed.Root.ToString().ToUpperInvariant());
        _json.WriteString("source", told.Source.Name);
        WriteSpan("sourceSpan", told.Source.Span);
        _json.WriteString("target", told.Target.Name);
        WriteSpan("targetSpan", told.Target.Span);
        WriteSpans("spans", told.Deed.Words);
        WriteStrings("words", told.Deed.Words.Select(span => span.In(_notes.Article.Text)));
        _json.WriteString("why", told.Deed.Why);
    }

    private void WriteReason(Reason reason)
    {
        _json.WriteString("about", reason.About);
        _json.WriteString("says", reason.Says);
        WriteSpans("spans", reason.Spans);
        WriteStrings("words", reason.Spans.Select(span => span.In(_notes.Article.Text)));
    }

    private void WriteList<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteStrings(string name, IEnumerable<string> values)
    {
        _json.WriteStartArray(name);
        foreach (var value in values) _json.WriteStringValue(value);
        _json.WriteEndArray();
    }

    private void WriteSpans(string name, IEnumerable<Span> spans)
    {
        _json.WriteStartArray(name);
        foreach (var span in spans) WriteEnds(span);
        _json.WriteEndArray();
    }

    private void WriteSpan(string name, Span span)
    {
        _json.WritePropertyName(name);
        if (span.IsEmpty) _json.WriteNullValue();
        else WriteEnds(span);
    }

    private void WriteEnds(Span span)
    {
        var counted = _points.Of(span);
        _json.WriteStartArray();
        _json.WriteNumberValue(counted.Start);
        _json.WriteNumberValue(counted.End);
        _json.WriteEndArray();
    }

    private void WriteNumber(string name, double? value)
    {
        if (value is { } number) _json.WriteNumber(name, number);
        else _json.WriteNull(name);
    }

    private void WriteNumber(string name, decimal? value)
    {
        if (value is { } number) _json.WriteNumber(name, number);
        else _json.WriteNull(name);
    }
}
