using System.Globalization;
using Panj.Events;
using Panj.Exchange;

namespace Panj.Watches.Telling;

/// <summary>Identities of what a watch tells, which never change and name no other watch's, even one of the same name that is made later.</summary>
internal static class AlertIdentity
{
    /// <summary>The identity of something of a watch.</summary>
    public static string Of(Watch watch, string what) =>
        NameUuid.Of(NameUuid.Panj, string.Create(CultureInfo.InvariantCulture, $"watch\u001f{watch.Name}\u001f{watch.Since.ToUnixTimeMilliseconds()}\u001f{what}")).ToString();

    /// <summary>The identity of an alert.</summary>
    public static string Of(Watch watch, WatchAlert alert) => Of(watch, alert.Number.ToString(CultureInfo.InvariantCulture));
}
