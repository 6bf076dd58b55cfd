<?php
require "JsonSchema/autoload.php";

$known = [];
while (($line = fgets(STDIN)) !== false) {
    ["schema" => $path, "body" => $body] = json_decode($line, true);
    $known[$path] ??= json_decode(file_get_contents($path));
    try {
        $value = json_decode($body, flags: JSON_THROW_ON_ERROR);
    } catch (JsonException) {
        echo "unreadable\n";
        continue;
    }
    $validator = new JsonSchema\Validator();
    $validator->validate($value, $known[$path]);
    echo $validator->isValid() ? "true" : "false", "\n";
}
