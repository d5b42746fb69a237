namespace Panj.Collecting.Tests;

internal static class StringTestExtensions
{
    public static string TrimEndOnce(this string text, char c) => text.EndsWith(c) ? text[..^1] : text;
}
