using Panj.Events;
using Panj.Picture.Searching;

namespace Panj.Server.Views;

/// <summary>One report of an event with the article that gives it.</summary>
/// <param name="Reference">Which report it is.</param>
/// <param name="Reading">The article.</param>
internal sealed record Account(ReportReference Reference, ArticleReading Reading)
{
    public Report Report => Reading.Reports[Reference.Index];

    public DateOnly? Published => Reading.Masthead.Published?.Value ?? Reading.Article.Published;

    /// <summary>The outlet, or what else tells its article from others.</summary>
    public string Outlet => EventSources.OutletOf(Reading);

    /// <summary>Who says it first of all: the last link of its chain.</summary>
    public ChainLink First => Report.Chain is [.., var first] ? first : new ChainLink(Outlet, SourceKind.Outlet, []);

    /// <summary>The report as a form names it.</summary>
    public string Key => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Reference.ArticleId}#{Reference.Index}");

    /// <summary>All accounts of an event, by day of publication, those of unknown day last.</summary>
    public static IReadOnlyList<Account> AllOf(Event happening, PictureView picture) =>
    [
        .. happening.Reports.Select(report => (report, Reading: picture.Article(report.ArticleId))).Where(p => p.Reading is not null).Select(p => new Account(p.report, p.Reading!))
            .OrderBy(account => account.Published ?? DateOnly.MaxValue).ThenBy(account => account.Reference.ArticleId, StringComparer.Ordinal).ThenBy(account => account.Reference.Index),
    ];
}
