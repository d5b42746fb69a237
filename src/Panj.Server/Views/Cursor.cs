using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Panj.Server.Views;

/// <summary>
/// A place in the list of events as an address carries it. It names the last event that was seen by day and identity, so that events which come or go meanwhile move
/// nobody's place.
/// </summary>
internal static class Cursor
{
    private const int Longest = 200;

    /// <summary>What the store gave, for an address.</summary>
    public static string Of(string next) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(next));

    /// <summary>What the store gave, out of an address.</summary>
    public static bool TryParse(string text, out string after)
    {
        after = "";
        if (text.Length is 0 or > Longest || !Base64Url.IsValid(text)) return false;
        after = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        return after.Split('.', 2) is [var day, { Length: > 0 }] && int.TryParse(day, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
    }
}
