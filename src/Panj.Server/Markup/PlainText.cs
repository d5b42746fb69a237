using System.Globalization;

namespace Panj.Server.Markup;

/// <summary>Sentences where no markup can stand: in titles, in labels, in the answers to programs.</summary>
internal static class PlainText
{
    /// <param name="pattern">The sentence, with {0}, {1} where something stands.</param>
    /// <param name="holes">What stands there.</param>
    public static string Format(string pattern, params ReadOnlySpan<object?> holes) => string.Format(CultureInfo.InvariantCulture, pattern, holes);
}
