using System.Globalization;
using Panj.Picture.Theatres;
using Panj.Server.Markup;

namespace Panj.Server.Views;

/// <summary>Which theatre's boards are asked for, and as of which day.</summary>
/// <param name="Theatre">The theatre, null for everything.</param>
/// <param name="AsOf">The day.</param>
internal sealed record BoardQuestion(Theatre? Theatre, DateOnly AsOf)
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The page's address without its query.</summary>
    public string Path => PathOf(Theatre?.Name);

    /// <summary>The day as the query of an address.</summary>
    public string Query => QueryOf(AsOf);

    /// <summary>True where the day is the present one.</summary>
    public bool IsOfToday { get; init; }

    /// <summary>The theatres that can be asked for.</summary>
    public IReadOnlyList<Theatre> Known { get; init; } = [];

    /// <summary>The address by which the boards are kept: those of the present day are kept as those of whatever day is present.</summary>
    public string Kept => IsOfToday ? Path : Path + Query;

    public static string PathOf(string? theatre) => theatre is null ? "/theatre" : $"/theatre/{Uri.EscapeDataString(theatre)}";

    public static string QueryOf(DateOnly day) => $"?asof={Iso(day)}";

    public static string Iso(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>Reads the day of a query; <paramref name="error"/> says in words what cannot be understood, and is null where it can.</summary>
    public static DateOnly Day(IQueryCollection query, DateOnly today, out string? error)
    {
        var written = query["asof"].ToString();
        error = null;
        if (written.Length == 0) return today;
        if (DateOnly.TryParseExact(written, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        error = PlainText.Format(Words.Problem_NoDay, written);
        return today;
    }
}
