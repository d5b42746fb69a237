using System.Globalization;
using Panj.Picture.Trends;
using Panj.Server.Markup;

namespace Panj.Server.Pages.Trends;

/// <summary>The weeks of a trend as bars, before the range that is usual.</summary>
internal static class WeekBars
{
    private const int Height = 28;
    private const int Width = 3;

    public static Html Of(Trend trend)
    {
        var most = Math.Max(1, Math.Max(trend.Weeks.Max(), trend.Norm?.High ?? 0));
        double At(double count) => Height - (count / most * Height);
        var wide = trend.Weeks.Count * Width;
        return Html.Of($"""
            <svg class="week-bars" viewBox="0 0 {wide} {Height}" width="{wide}" height="{Height}" role="img" aria-label="{Html.Format(Words.Trend_Bars, trend.Weeks.Count, trend.Weeks.Max(), trend.Now)}">{(trend.Norm is { } norm ? Html.Of($"""<rect class="usual" x="0" y="{Number(At(norm.High))}" width="{wide}" height="{Number(Math.Max(1, At(norm.Low) - At(norm.High)))}"></rect>""") : Html.Empty)}{trend.Weeks.Select((count, week) => Bar(week, At(count), week == trend.Weeks.Count - 1))}</svg>
            """);
    }

    private static Html Bar(int week, double top, bool isNow) => Html.If(top < Height, $"""<rect class="{(isNow ? "now" : "before")}" x="{week * Width}" y="{Number(top)}" width="{Width - 1}" height="{Number(Height - top)}"></rect>""");

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
