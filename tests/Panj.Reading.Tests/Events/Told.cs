using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>Reads events with the standard reader.</summary>
internal static class Told
{
    private static readonly ArticleReader Reader = StandardReader.Create(English.Engine);

    public static IReadOnlyList<Report> In(string text) => Reader.Read(new Article { Id = "a", Text = text, Published = new DateOnly(2024, 3, 2) }).Reports;

    /// <summary>Events of a text that nothing dates.</summary>
    public static IReadOnlyList<Report> Undated(string text) => Reader.Read(new Article { Id = "a", Text = text }).Reports;

    /// <summary>Kinds of the events, in text order, parted by spaces.</summary>
    public static string Kinds(string text) => string.Join(' ', In(text).Select(report => report.Kind));

    /// <summary>Statuses of the events, in text order, parted by spaces.</summary>
    public static string Statuses(string text) => string.Join(' ', In(text).Select(report => report.Status));
}
