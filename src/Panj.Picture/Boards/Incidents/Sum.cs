using System.Globalization;
using Panj.Events;

namespace Panj.Picture.Boards.Incidents;

/// <summary>Counts added up with their doubt.</summary>
/// <param name="Low">At least so many.</param>
/// <param name="High">At most so many, null where one of the counts has no bound.</param>
internal readonly record struct Sum(decimal Low, decimal? High)
{
    /// <summary>The doubt of counting what may be told twice.</summary>
    public static Doubt MayOverlap { get; } = new(DoubtKind.Overlapping, "some may be one happening told twice");

    /// <summary>
    /// The sum over groups of counts that may be of one happening: at least the greatest of each, at most all of them; null where there are none.
    /// </summary>
    public static Sum? Of(IEnumerable<IEnumerable<Sum?>> groups)
    {
        var counted = groups.Select(g => g.OfType<Sum>().ToArray()).Where(g => g.Length > 0).ToArray();
        if (counted.Length == 0) return null;
        return new Sum(counted.Sum(g => g.Max(s => s.Low)), counted.SelectMany(g => g).All(s => s.High is not null) ? counted.Sum(g => g.Sum(s => s.High)) : null);
    }

    /// <summary>The sum of some figures, null where there are none.</summary>
    public static Sum? Of(IEnumerable<Figure> figures)
    {
        var bounds = figures.Select(f => (Low: f.Low ?? f.Best, High: f.High ?? f.Best)).ToArray();
        if (bounds.Length == 0) return null;
        return new Sum(bounds.Sum(b => b.Low ?? 0), bounds.All(b => b.High is not null) ? bounds.Sum(b => b.High) : null);
    }

    /// <summary>"10", "9–11", "at least 9".</summary>
    public string Words => High is not { } high ? $"at least {Digits(Low)}" : high == Low ? Digits(Low) : $"{Digits(Low)}–{Digits(high)}";

    /// <summary>The number, where it is one.</summary>
    public string? Value => High == Low ? Low.ToString("0.##", CultureInfo.InvariantCulture) : null;

    private static string Digits(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
