using System.Globalization;
using Panj.Events;
using Panj.Picture.Boards;

namespace Panj.Picture.Tests.Boards;

/// <summary>Boards of made-up articles.</summary>
public abstract class BoardTestBase
{
    private protected static State On(string day, params ArticleReading[] readings) => new StateBuilder().Build(readings, Day(day));

    private protected static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    /// <summary>An article of one clause, which is its report's evidence.</summary>
    private protected static ArticleReading Told(string id, string published, string text, EventKind kind, Func<Report, Report> with) =>
        Tale.Article(id, text, with(Tale.Report(text, text, kind))).By("Outlet of " + id, published);

    private protected static Cell Only(State state, string board, string column) => state[board].At(state[board].Rows.ShouldHaveSingleItem(), column);

    private protected static Place Post(string name, string code) => new() { Name = name, Countries = [code], Precision = Precision.Site };
}
