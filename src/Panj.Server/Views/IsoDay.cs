using System.Globalization;

namespace Panj.Server.Views;

/// <summary>Days as addresses and forms write them.</summary>
internal static class IsoDay
{
    /// <summary>Year, month and day; "" for no day.</summary>
    public static string Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
