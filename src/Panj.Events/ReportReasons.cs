namespace Panj.Events;

/// <summary>The reasons of a report, told apart by what each of them decided.</summary>
/// <param name="Senses">Rules that made it an event of its kind, such as "cross/v:Crossing subj:@people": a lemma, v for a verb or n for a noun, a kind, and conditions. Of what was taken in from elsewhere, where from.</param>
/// <param name="StatusWords">Lemmas of the words that decided how real it is.</param>
/// <param name="Signs">What makes it likelier to be right, in words.</param>
public sealed record ReportReasons(IReadOnlyList<string> Senses, IReadOnlyList<string> StatusWords, IReadOnlyList<string> Signs)
{
    private const string StatusMark = "status:";
    private const string SignMark = "sign:";

    /// <summary>Tells those of a report apart.</summary>
    public static ReportReasons Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportReasons(
            [.. report.Why.Where(why => !why.StartsWith(StatusMark, StringComparison.Ordinal) && !why.StartsWith(SignMark, StringComparison.Ordinal))], Marked(report, StatusMark), Marked(report, SignMark));
    }

    private static string[] Marked(Report report, string mark) => [.. report.Why.Where(why => why.StartsWith(mark, StringComparison.Ordinal)).Select(why => why[mark.Length..])];
}
