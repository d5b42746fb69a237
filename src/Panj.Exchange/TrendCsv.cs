using System.Globalization;
using CsvHelper;
using Panj.Events;
using Panj.Picture.Trends;

namespace Panj.Exchange;

/// <summary>Writes trends as CSV (RFC 4180, UTF-8), a line for each thing that is counted.</summary>
public static class TrendCsv
{
    private static readonly string[] _header = ["first", "last", "by", "name", "title", "events", "unsure", "verdict", "low", "high", "mean", "last_four_weeks", "weeks", "growth_of_sources"];

    private static readonly CsvWriterOptions _rules = new() { NewLine = "\r\n", Injection = CsvInjection.None };

    /// <summary>Writes a header line and the rows.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, TrendTable table)
    {
        using var csv = CsvWriter.Create(stream, _rules, leaveOpen: true);
        csv.WriteRecord(_header);
        foreach (var trend in table.Rows)
            csv.WriteRecord(
            [
                Day(table.First), Day(table.Last), trend.By, SheetWords.Of(trend.Name) ?? "", SheetWords.Of(trend.Title) ?? "", Number(trend.Now), Number(trend.Unsure), Slug.Of(trend.Verdict),
                trend.Norm is { } low ? Number(low.Low) : "", trend.Norm is { } high ? Number(high.High) : "", trend.Norm is { } norm ? Number(norm.Mean) : "", Number(trend.LastFour),
                Number(trend.Weeks.Count), Number(table.Growth),
            ]);
    }

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
