"""The offline map: projection, background, and the widget on which a place, a line or an area is shown and edited."""
