using System.Text.Json;
using Panj.Events;
using Panj.Exchange.Json;
using Panj.Exchange.Sheets;

namespace Panj.Exchange.Plover;

/// <summary>Writes one event as a PLOVER record. Offsets count Unicode code points of the article that is cited beside them.</summary>
internal sealed class PloverRecord(Utf8JsonWriter json, SourcedEvent sourced)
{
    private const string Future = "future";
    private readonly Event _happening = sourced.Event;

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("id", _happening.Id);
        WriteDays();
        var sides = PloverSides.Of(_happening).Opposed();
        WriteParties("actor", sides.Doers);
        if (sides.Others.Count > 0) WriteParties("recipient", sides.Others);
        WriteCodes();
        WriteSize();
        WritePlace();
        json.WriteString("text", EventWords.Sentence(_happening));
        WriteTexts();
        WriteCitations();
        json.WriteString("coder", "Panj");
        json.WriteString("comment", $"{EventWords.Sources(_happening)}; told as {_happening.When?.Edtf}");
        json.WriteEndObject();
    }

    private void WriteDays()
    {
        if (DaySpan.Of(_happening.When) is not { } days) return;
        json.WriteString("date", SheetCells.Day(days.First));
        if (days.Days > 1) json.WriteString("enddate", SheetCells.Day(days.Last));
    }

    private void WriteParties(string name, IReadOnlyList<Participant> parties)
    {
        json.WriteStartArray(name);
        foreach (var party in parties)
        {
            json.WriteStartObject();
            if (Countries.Standard.Iso3Of(party.Side) is { } code) json.WriteString("code", code);
            json.WriteString("entity_text", party.Name);
            if (party.Office is not null) json.WriteString("office", party.Office);
            if (party.Id is not null) json.WriteString("identifier_text", party.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteCodes()
    {
        var type = EventCodes.Of(_happening).Plover ?? "";
        var (mode, contexts) = PloverCodes.Standard.ModeOf(_happening);
        json.WriteStrings("event", [type]);
        if (PloverCodes.Standard.QuadOf(type) is { } quad) json.WriteNumber("quad_code", quad);
        var future = _happening.Status is EventStatus.Planned or EventStatus.Pledged ? Future : null;
        json.WriteStrings("mode", new[] { IsOwn(type) ? mode : null, future }.OfType<string>());
        json.WriteStrings("context", contexts);
    }

    /// <summary>Modes belong to the event type that a kind has by itself: a visit that is agreed on has none of a visit's.</summary>
    private bool IsOwn(string type)
    {
        var entry = KindTable.Standard.Of(_happening.Kind, _happening.Mode);
        return type == entry.Plover || type == entry.PloverCaused;
    }

    private void WriteSize()
    {
        (string Name, FigureKind What)[] sizes = [("dead", FigureKind.Killed), ("injured", FigureKind.Injured), ("arrested", FigureKind.Detained)];
        json.WriteStartObject("size");
        foreach (var (name, what) in sizes)
            if (Toll.Of(_happening, what).Best is { } best) json.WriteDecimal(name, best);
        json.WriteEndObject();
    }

    private void WritePlace()
    {
        if (_happening.Where is not { } place) return;
        json.WriteStartObject("event_loc");
        json.WriteString("extracted_place", place.Name);
        if (place.GeonamesId is { } id) json.WriteNumber("geonameid", id);
        if (Point.Of(place) is { } point)
        {
            json.WriteNumber("lat", point.Latitude);
            json.WriteNumber("lon", point.Longitude);
        }

        if (place.Countries is [var code])
        {
            json.WriteString("country", Countries.Standard.NameOf(code));
            json.WriteString("country_code", Countries.Standard.Iso3Of(code) ?? code);
        }

        if (ResolutionOf(place.Precision) is { } resolution) json.WriteNumber("resolution", resolution);
        json.WriteEndObject();
    }

    /// <summary>1 below a city to 5 a country; a border, waters and the neighbourhood of a place have no number there.</summary>
    private static int? ResolutionOf(Precision precision) => precision switch
    {
        Precision.Site => 1,
        Precision.City => 2,
        Precision.District => 3,
        Precision.Province => 4,
        Precision.Country => 5,
        _ => null,
    };

    private void WriteTexts()
    {
        json.WriteStartArray("text_info");
        for (var i = 0; i < sourced.Sources.Count; i++)
        {
            var citation = sourced.Sources[i].Citation;
            json.WriteStartObject();
            json.WriteNumber("sequence", i + 1);
            json.WriteNumber("start", citation.Offsets.Start);
            json.WriteNumber("end", citation.Offsets.End);
            json.WriteString("text_story", citation.Quote);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteCitations()
    {
        json.WriteStartArray("cite_info");
        foreach (var source in sourced.Sources)
        {
            json.WriteStartObject();
            json.WriteString("corpus", source.Citation.Report.ArticleId);
            if (source.Citation.Url is not null) json.WriteString("url", source.Citation.Url);
            if (source.Citation.Title is not null) json.WriteString("title", source.Citation.Title);
            if (source.Citation.Outlet is not null) json.WriteString("publication", source.Citation.Outlet);
            json.WriteString("citation", string.Join(" <- ", source.Chain.Select(link => link.Name)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
