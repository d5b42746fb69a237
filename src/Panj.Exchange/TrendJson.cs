using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Panj.Events;
using Panj.Picture.Trends;

namespace Panj.Exchange;

/// <summary>Writes trends as JSON, the same bytes for the same table.</summary>
public static class TrendJson
{
    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the week, how many articles there were, and a row for each thing that is counted.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, TrendTable table)
    {
        using var json = new Utf8JsonWriter(stream, _options);
        json.WriteStartObject();
        json.WriteString("first", Day(table.First));
        json.WriteString("last", Day(table.Last));
        json.WriteNumber("growthOfSources", Math.Round(table.Growth, 3));
        WriteNumbers(json, "articles", table.Articles);
        json.WriteStartArray("trends");
        foreach (var trend in table.Rows) WriteTrend(json, trend);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTrend(Utf8JsonWriter json, Trend trend)
    {
        json.WriteStartObject();
        json.WriteString("by", trend.By);
        json.WriteString("name", trend.Name);
        json.WriteString("title", trend.Title);
        json.WriteNumber("events", trend.Now);
        json.WriteNumber("unsure", trend.Unsure);
        json.WriteString("verdict", Slug.Of(trend.Verdict));
        json.WriteNumber("lastFourWeeks", Math.Round(trend.LastFour, 3));
        if (trend.Norm is not { } norm)
        {
            json.WriteNull("norm");
        }
        else
        {
            json.WriteStartObject("norm");
            json.WriteNumber("mean", Math.Round(norm.Mean, 3));
            json.WriteNumber("low", norm.Low);
            json.WriteNumber("high", norm.High);
            json.WriteNumber("dispersion", Math.Round(norm.Dispersion, 3));
            json.WriteNumber("weeks", norm.Weeks);
            json.WriteEndObject();
        }

        WriteNumbers(json, "weeks", trend.Weeks);
        json.WriteEndObject();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers) json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
