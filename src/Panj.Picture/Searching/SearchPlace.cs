using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Panj.Picture.Searching;

/// <summary>
/// A place in the list of what words find. It names the article that was seen last, so that articles which come or go meanwhile move nobody's place; where that article
/// itself is gone, how many came before counts.
/// </summary>
/// <param name="Position">How many articles come before it.</param>
/// <param name="Mark">What tells the article from others; "" for the beginning.</param>
internal readonly record struct SearchPlace(int Position, string Mark)
{
    private const int MarkBytes = 8;

    /// <summary>The place that a result gave; the beginning for null.</summary>
    /// <exception cref="FormatException">No result gave it.</exception>
    public static SearchPlace Of(string? after)
    {
        if (after is null) return new SearchPlace(0, "");
        if (after.Split('.', 2) is [var position, { Length: > 0 } mark] && int.TryParse(position, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return new SearchPlace(Math.Max(number, 0), mark);
        throw new FormatException("This comes from no result.");
    }

    /// <summary>The place behind an article, for an address.</summary>
    public static string After(IReadOnlyList<string> ids, string seen) => string.Create(CultureInfo.InvariantCulture, $"{ids.TakeWhile(id => id != seen).Count() + 1}.{MarkOf(seen)}");

    /// <summary>How many of the articles found come before what is to follow.</summary>
    public int Following(IReadOnlyList<string> ids)
    {
        if (Position <= ids.Count && (Position == 0 || MarkOf(ids[Position - 1]) == Mark)) return Position;
        for (var i = 0; i < ids.Count; i++)
            if (MarkOf(ids[i]) == Mark) return i + 1;
        return Position;
    }

    private static string MarkOf(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, MarkBytes));
}
