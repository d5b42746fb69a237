using System.Globalization;
using Panj.Server.Markup;

namespace Panj.Server.Pages;

/// <summary>Moments as a reader is told them, in UTC.</summary>
internal static class Moment
{
    public static Html Of(DateTimeOffset at) => Html.Of($"""
        <time datetime="{at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}">{Html.Format(Words.Page_Utc, at.UtcDateTime.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture))}</time>
        """);

    /// <summary>The moment, or what is said where there is none.</summary>
    public static Html Of(DateTimeOffset? at, string none) => at is { } moment ? Of(moment) : Html.Text(none);
}
