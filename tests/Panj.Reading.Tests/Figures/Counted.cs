using Panj.Events;
using Panj.Reading.Figures;

namespace Panj.Reading.Tests.Figures;

/// <summary>Reads figures with the real engine.</summary>
internal static class Counted
{
    private static readonly FigureStage Stage = new();

    public static IReadOnlyList<FigureMention> In(string text)
    {
        var notes = new Notes(new Article { Id = "a", Text = text }) { Document = English.Read(text) };
        Stage.Read(notes);
        return notes.Figures;
    }

    /// <summary>Kind, best, low and high of every figure ("Killed 5 . ."), a dot where one is not told.</summary>
    public static string Told(string text) => string.Join("; ", In(text).Select(m => Told(m.Figure)));

    private static string Told(Figure f) => FormattableString.Invariant($"{f.What} {Or(f.Best)} {Or(f.Low)} {Or(f.High)}{(f.Approximate ? " about" : "")}{(f.Unit is null ? "" : " " + f.Unit)}");

    private static string Or(decimal? value) => value is { } given ? given.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) : ".";
}
