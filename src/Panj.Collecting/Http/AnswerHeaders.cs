using System.Globalization;

namespace Panj.Collecting.Http;

/// <summary>Headers of an answer, read from what the server wrote and bounded.</summary>
internal static class AnswerHeaders
{
    private const int MaxCharacters = 1024;
    private static readonly TimeSpan _longest = TimeSpan.FromDays(7);

    /// <summary>The first value, verbatim; null where there is none or it is too long to keep.</summary>
    internal static string? Raw(HttpResponseMessage answer, string name)
    {
        if (!answer.Headers.NonValidated.TryGetValues(name, out var values) && !answer.Content.Headers.NonValidated.TryGetValues(name, out values)) return null;
        var value = values.FirstOrDefault();
        return value is { Length: > 0 and <= MaxCharacters } ? value : null;
    }

    /// <summary>Retry-After in seconds or as a date, from nothing up to a week.</summary>
    internal static TimeSpan? RetryAfter(HttpResponseMessage answer, DateTimeOffset now) => Seconds(Raw(answer, "Retry-After")) ?? Until(Raw(answer, "Retry-After"), now);

    /// <summary>Cache-Control max-age, or else Expires.</summary>
    internal static TimeSpan? Fresh(HttpResponseMessage answer, DateTimeOffset now)
    {
        var parts = Raw(answer, "Cache-Control")?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        var age = parts.FirstOrDefault(part => part.StartsWith("max-age=", StringComparison.OrdinalIgnoreCase));
        return age is not null ? Seconds(age["max-age=".Length..].Trim('"')) : Until(Raw(answer, "Expires"), now);
    }

    private static TimeSpan? Seconds(string? written) =>
        double.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(Math.Min(seconds, _longest.TotalSeconds)) : null;

    private static TimeSpan? Until(string? written, DateTimeOffset now)
    {
        if (!DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var then)) return null;
        return then <= now ? TimeSpan.Zero : then - now < _longest ? then - now : _longest;
    }
}
