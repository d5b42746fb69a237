using System.Text.Json;
using Panj.Events;
using Panj.Language;

namespace Panj.Exchange.Json;

/// <summary>The pieces of which articles, reports and events are written.</summary>
internal static class JsonParts
{
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void WriteSpans(this Utf8JsonWriter json, string name, IEnumerable<Span> spans, CodePoints points)
    {
        json.WriteStartArray(name);
        foreach (var span in spans) json.WriteSpan(points.Of(span));
        json.WriteEndArray();
    }

    public static void WriteDecimal(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number) json.WriteNumber(name, number / 1.000000000000000000000000000000m);
        else json.WriteNull(name);
    }

    public static void WriteDouble(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number)) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    /// <summary>Writes a participant; its spans only where <paramref name="points"/> says in which text they count.</summary>
    public static void WriteParticipant(this Utf8JsonWriter json, Participant participant, CodePoints? points)
    {
        json.WriteStartObject();
        json.WriteString("name", participant.Name);
        json.WriteString("role", Slug.Of(participant.Role));
        json.WriteString("side", participant.Side);
        json.WriteString("office", participant.Office);
        json.WriteString("id", participant.Id);
        if (points is not null) json.WriteSpans("spans", participant.Spans, points);
        json.WriteEndObject();
    }

    /// <summary>Writes a figure; its spans only where <paramref name="points"/> says in which text they count.</summary>
    public static void WriteFigure(this Utf8JsonWriter json, Figure figure, CodePoints? points)
    {
        json.WriteStartObject();
        json.WriteString("what", Slug.Of(figure.What));
        json.WriteString("of", figure.Of);
        json.WriteDecimal("best", figure.Best);
        json.WriteDecimal("low", figure.Low);
        json.WriteDecimal("high", figure.High);
        json.WriteBoolean("approximate", figure.Approximate);
        if (figure.Unit is not null) json.WriteString("unit", figure.Unit);
        if (points is not null) json.WriteSpans("spans", figure.Spans, points);
        json.WriteEndObject();
    }

    /// <summary>Writes a place, or null for none.</summary>
    public static void WritePlace(this Utf8JsonWriter json, string name, Place? place)
    {
        if (place is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("name", place.Name);
        json.WriteStrings("countries", place.Countries);
        json.WriteString("precision", Slug.Of(place.Precision));
        json.WriteDouble("lat", place.Latitude);
        json.WriteDouble("lon", place.Longitude);
        json.WriteDouble("radiusKm", place.RadiusKm);
        if (place.GeonamesId is { } id) json.WriteNumber("geonames", id);
        json.WriteEndObject();
    }

    private static void WriteSpan(this Utf8JsonWriter json, Span span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
