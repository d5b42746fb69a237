using System.Security.Cryptography;
using System.Text;
using Panj.Events;
using Panj.Exchange;

namespace Panj.Watches.Judging;

/// <summary>
/// By what a watch knows that it told something of an event. Events are derived anew and their identities change with every report that joins, so it remembers the words of each
/// report: what shares one of them with something told is told.
/// </summary>
internal static class EventKeys
{
    private const int Bytes = 12;

    /// <summary>A key for each report of an event, for one thing to tell of it.</summary>
    public static IEnumerable<string> Of(SourcedEvent sourced, string topic) =>
        sourced.Sources.Select(s => Digest(string.Join('\u001f', topic, s.Citation.Report.ArticleId, Slug.Of(s.Kind), s.Citation.Quote)));

    private static string Digest(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, Bytes));
}
