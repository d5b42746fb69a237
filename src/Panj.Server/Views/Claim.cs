using Panj.Events;

namespace Panj.Server.Views;

/// <summary>A field that accounts of an event may fill differently.</summary>
/// <param name="Field">The field as disputes name it.</param>
/// <param name="Name">Its name for a reader.</param>
/// <param name="Says">What an account says in it; "" where it says nothing.</param>
internal sealed record Claim(string Field, string Name, Func<Account, string> Says)
{
    /// <summary>Status, time and place, then everything that some of the accounts count.</summary>
    public static IEnumerable<Claim> All(IEnumerable<Account> accounts) =>
    [
        new("status", Words.Event_Status, account => Named(Slug.Of(account.Report.Status))),
        new("when", Words.Event_ClaimedWhen, account => account.Report.When is { } when ? WhenWords.Of(when.Value) : ""),
        new("where", Words.Event_ClaimedWhere, account => account.Report.Where?.Value.Name ?? ""),
        .. accounts.SelectMany(account => account.Report.Figures).Select(figure => figure.What).Distinct().Order().Select(Counted),
    ];

    private static Claim Counted(FigureKind what) =>
        new(Slug.Of(what), Named(Slug.Of(what)), account => string.Join("; ", account.Report.Figures.Where(figure => figure.What == what).Select(FigureWords.Of)));

    private static string Named(string slug) => slug.Replace('-', ' ');
}
